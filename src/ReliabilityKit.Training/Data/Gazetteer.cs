using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Names of people and places to put into the place of others in training. Not shipped.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<int, string[][]> _places;

    private Gazetteer(string[] firstNames, string[] names, string[] countries, Dictionary<int, string[][]> places)
    {
        FirstNames = firstNames;
        IsFirstName = firstNames.ToHashSet(StringComparer.Ordinal);
        Surnames = [.. names.Where(n => !IsFirstName.Contains(n))];
        Countries = countries;
        _places = places;
    }

    public string[] FirstNames { get; }

    public HashSet<string> IsFirstName { get; }

    public string[] Surnames { get; }

    /// <summary>Gets the countries whose names are one word.</summary>
    public string[] Countries { get; }

    /// <summary>Reads the lists.</summary>
    /// <param name="folder">The folder that holds <c>gazetteer</c>.</param>
    public static Gazetteer Read(string folder)
    {
        folder = Path.Combine(folder, "gazetteer");
        string[] firstNames = [.. ReadLines(Path.Combine(folder, "first-names.txt.gz")).Where(IsWord)];
        string[] names = [.. ReadLines(Path.Combine(folder, "names.txt.gz")).Where(IsWord)];
        string[] countries = [.. File.ReadLines(Path.Combine(folder, "countries.csv")).Skip(1).Select(l => l.Split(',')[1])];
        IEnumerable<string> cities = ReadLines(Path.Combine(folder, "cities.csv.gz")).Skip(1).Where(l => !l.Contains('"', StringComparison.Ordinal))
            .SelectMany(l => l.Split(',') is var row ? new[] { row[0], row[2] } : []);
        Dictionary<int, string[][]> places = cities.Concat(countries).Distinct(StringComparer.Ordinal)
            .Select(p => p.Split(' ')).Where(p => p.All(IsWord)).GroupBy(p => p.Length).ToDictionary(g => g.Key, g => g.ToArray());
        return new Gazetteer(firstNames, names, [.. countries.Where(IsWord)], places);
    }

    /// <summary>Returns places whose names have a number of words.</summary>
    public string[][] Places(int words) => _places.GetValueOrDefault(words, []);

    /// <summary>Returns hints by list: first names, other names, places of one word, words of longer places.</summary>
    public NameHints CreateHints()
    {
        const int Bytes = 1 << 17;
        var hints = new NameHints(new byte[Bytes]);
        AddAll(hints, FirstNames, 0);
        AddAll(hints, Surnames, 1);
        AddAll(hints, Places(1).Select(p => p[0]), 2);
        AddAll(hints, _places.Where(p => p.Key > 1).SelectMany(p => p.Value).SelectMany(p => p), 3);
        return hints;
    }

    private static void AddAll(NameHints hints, IEnumerable<string> names, int list)
    {
        foreach (string name in names)
            hints.Add(VocabularyBuilder.Key(name), list);
    }

    // Words that the tokenizer would cut, such as those with hyphens, are left out.
    private static bool IsWord(string name) => name.Length > 1 && name.All(char.IsLetter);

    private static IEnumerable<string> ReadLines(string path)
    {
        using StreamReader reader = TreebankReader.Open(path);
        while (reader.ReadLine() is { } line)
            yield return line.Trim();
    }
}
