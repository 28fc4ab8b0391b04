using System.Globalization;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The units of <c>units.tsv</c> and <c>currencies.tsv</c> with all names and symbols they go by.</summary>
internal sealed class UnitTable
{
    private static readonly (string Name, string Symbols, double Factor)[] Prefixes =
    [
        ("kilo", "k K", 1e3), ("mega", "M", 1e6), ("giga", "G", 1e9), ("tera", "T", 1e12), ("peta", "P", 1e15), ("exa", "E", 1e18), ("zetta", "Z", 1e21),
        ("hecto", "h", 1e2), ("deci", "d", 1e-1), ("centi", "c", 1e-2), ("milli", "m", 1e-3), ("micro", "µ μ", 1e-6), ("nano", "n", 1e-9),
        ("pico", "", 1e-12),
    ];

    private readonly WordMapBuilder<Unit> _byName = new();
    private readonly PhraseTable<Unit>.Builder _phrases = new();
    private readonly PhraseTable<Unit>.Builder _signs = new();

    private UnitTable()
    {
        foreach (string[] row in LexiconTable.Read("Claims/Quantities/units.tsv"))
            AddRow(row);
        foreach (string[] row in LexiconTable.Read("Claims/Quantities/currencies.tsv"))
            AddCurrency(row);
        _byName[Fraction.Name] = Fraction;
        Phrases = _phrases.Build();
        MoneySigns = _signs.Build();
        ByName = _byName.Build();
    }

    /// <summary>Gets the unit of shares: 1 is the whole, as 100 is in percent. No word of it may follow a number.</summary>
    public static Unit Fraction { get; } = new("fraction", "ratio", 1);

    /// <summary>Gets the one table, which is read on first use.</summary>
    public static UnitTable Instance { get; } = new();

    /// <summary>Gets every name and symbol that may follow a number.</summary>
    public PhraseTable<Unit> Phrases { get; }

    /// <summary>Gets the signs and codes of money that may stand before a number.</summary>
    public PhraseTable<Unit> MoneySigns { get; }

    /// <summary>Gets the units by name.</summary>
    public WordMap<Unit> ByName { get; }

    /// <summary>Finds a currency by its ISO 4217 code.</summary>
    public bool TryFindCode(ReadOnlySpan<char> code, out Unit unit) =>
        ByName.TryGetValue(code, out unit!) && unit.Kind == QuantityKind.Money;

    private static double Number(string cell) => cell.Length == 0 ? 0 : double.Parse(cell, CultureInfo.InvariantCulture);

    private void AddRow(string[] row)
    {
        (string name, string dimension, double factor) = (row[0], row[1], Number(LexiconTable.Cell(row, 2)));
        string[] symbols = LexiconTable.Entries(LexiconTable.Cell(row, 5));
        string[] words = [name, .. LexiconTable.Entries(LexiconTable.Cell(row, 6))];
        AddUnit(new Unit(name, dimension, factor, Number(LexiconTable.Cell(row, 3))), symbols, words);
        foreach (string prefix in LexiconTable.Cell(row, 4).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            (_, string signs, double scale) = Array.Find(Prefixes, p => p.Name == prefix);
            string[] prefixed = [.. signs.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(_ => symbols, (sign, symbol) => sign + symbol.Trim('!', '(', ')'))];
            AddUnit(new Unit(prefix + name, dimension, factor * scale), prefixed, [.. words.Select(word => prefix + word)]);
        }
    }

    private void AddUnit(Unit unit, string[] symbols, string[] words)
    {
        _byName[unit.Name] = unit;
        foreach (string symbol in symbols.Where(symbol => symbol[0] != '('))
            _phrases.Add(symbol, unit, exact: true);
        foreach (string word in words.SelectMany(WithPlural))
            _phrases.Add(word, unit);
        if (unit.Dimension == "length")
        {
            AddPower(unit, "square", "sq", "area", 2, symbols, words);
            AddPower(unit, "cubic", "cu", "volume", 3, symbols, words);
        }
    }

    // Square metre, sq m, m2 and m² from metre and m.
    private void AddPower(Unit length, string word, string abbreviation, string dimension, int power, string[] symbols, string[] words)
    {
        var unit = new Unit($"{word} {length.Name}", dimension, Math.Pow(length.Factor, power));
        _byName[unit.Name] = unit;
        foreach (string name in words.SelectMany(WithPlural))
        {
            _phrases.Add($"{word} {name}", unit);
            _phrases.Add($"{abbreviation} {name}", unit);
        }

        foreach (string symbol in symbols.Select(s => s.TrimEnd('!')).Where(s => char.IsLetter(s[0])))
        {
            foreach (string form in (string[])[$"{abbreviation} {symbol}", $"{abbreviation}. {symbol}", $"{abbreviation}{symbol}"])
                _phrases.Add(form, unit);
            foreach (string form in (string[])[$"{symbol}{power}", $"{symbol}^{power}", symbol + (power == 2 ? '²' : '³')])
                _phrases.Add(form, unit, exact: true);
        }
    }

    private void AddCurrency(string[] row)
    {
        var unit = new Unit(row[0], "money", row[0] switch { "cent" or "penny" => 0, _ => 1 }) { Words = row[1] };
        _byName[unit.Name] = _byName[unit.Words] = unit;
        foreach (string word in ((string[])[row[1], .. LexiconTable.Entries(LexiconTable.Cell(row, 2))]).SelectMany(WithPlural))
            _phrases.Add(word, unit);
        foreach (string symbol in LexiconTable.Entries(LexiconTable.Cell(row, 3)))
        {
            _phrases.Add(symbol, unit, exact: true);
            if (symbol[^1] != '!')
                _signs.Add(symbol, unit, exact: symbol.IndexOf('$', StringComparison.Ordinal) < 2, loose: true);
        }
    }

    // "square mile" and "square miles", "mile per hour" and "miles per hour"; a form that nobody writes does no harm.
    private static IEnumerable<string> WithPlural(string name)
    {
        yield return name;
        int per = name.IndexOf(" per ", StringComparison.Ordinal);
        yield return per < 0 ? name + "s" : name[..per] + "s" + name[per..];
    }
}
