using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Names of people and places to put into the place of others in training. Not shipped.</summary>
internal sealed class Gazetteer
{
    private readonly Dictionary<int, string[][]> _places;

    /// <param name="firstNames">First names.</param>
    /// <param name="names">Names of all kinds.</param>
    /// <param name="countries">Rows of the table of countries: code, name, official name, other names, capitals, demonyms.</param>
    /// <param name="cities">Cities and the parts of countries they are in.</param>
    public Gazetteer(string[] firstNames, string[] names, IReadOnlyList<string[]> countries, IEnumerable<string> cities)
    {
        FirstNames = firstNames;
        IsFirstName = firstNames.ToHashSet(StringComparer.Ordinal);
        Surnames = [.. names.Where(n => !IsFirstName.Contains(n))];
        Lists = NameLists.Read();
        string[] countryNames = [.. countries.Select(c => c[1])];
        Countries = [.. countryNames.Where(IsWord)];
        Demonyms = [.. countries.SelectMany(c => c[5].Split('|')).Where(IsWord)];
        WellKnownPlaces =
        [
            .. countries.SelectMany(c => c[3].Split('|').Append(c[1])).Where(IsLatin).Select(n => n.Split(' ')).Where(p => p.All(IsWord)),
            .. Lists.Regions,
        ];
        _places = cities.Concat(countryNames).Distinct(StringComparer.Ordinal)
            .Select(p => p.Split(' ')).Where(p => p.All(IsWord)).Concat(Lists.Regions).GroupBy(p => p.Length)
            .ToDictionary(g => g.Key, g => g.ToArray());
        PlaceWords = [.. Places(1).Select(p => p[0])];
    }

    public string[] FirstNames { get; }

    public HashSet<string> IsFirstName { get; }

    public string[] Surnames { get; }

    /// <summary>Gets the countries whose names are one word.</summary>
    public string[] Countries { get; }

    /// <summary>Gets what people and things of a country are called, where it is one word.</summary>
    public string[] Demonyms { get; }

    /// <summary>Gets countries by all their names, and regions, word by word.</summary>
    public string[][] WellKnownPlaces { get; }

    /// <summary>Gets places whose names are one word.</summary>
    public string[] PlaceWords { get; }

    /// <summary>Gets organizations and regions.</summary>
    public NameLists Lists { get; }

    /// <summary>Reads the lists.</summary>
    /// <param name="folder">The folder that holds <c>gazetteer</c>.</param>
    public static Gazetteer Read(string folder)
    {
        folder = Path.Combine(folder, "gazetteer");
        string[] firstNames = [.. ReadLines(Path.Combine(folder, "first-names.txt.gz")).Where(IsWord)];
        string[] names = [.. ReadLines(Path.Combine(folder, "names.txt.gz")).Where(IsWord)];
        string[][] countries = [.. File.ReadLines(Path.Combine(folder, "countries.csv")).Skip(1).Select(SplitRow)];
        IEnumerable<string> cities = ReadLines(Path.Combine(folder, "cities.csv.gz")).Skip(1)
            .SelectMany(l => SplitRow(l) is var row ? new[] { row[0], row[2] } : []);
        return new Gazetteer(firstNames, names, countries, cities);
    }

    /// <summary>Returns places whose names have a number of words.</summary>
    public string[][] Places(int words) => _places.GetValueOrDefault(words, []);

    /// <summary>Gets places whose names have several words.</summary>
    public IEnumerable<string[]> LongPlaces => _places.Where(p => p.Key > 1).OrderBy(p => p.Key).SelectMany(p => p.Value);

    /// <summary>Returns hints by list.</summary>
    /// <remarks>
    /// The lists: first names, other names, places of one word, words of longer places, well-known places of one word, what their people are called,
    /// organizations of one word, words that names of organizations end in.
    /// </remarks>
    public NameHints CreateHints()
    {
        const int Bytes = 1 << 17;
        IEnumerable<string>[] lists =
        [
            FirstNames, Surnames, PlaceWords, _places.Where(p => p.Key > 1).SelectMany(p => p.Value).SelectMany(p => p),
            Single(WellKnownPlaces), Demonyms, Single(Lists.Organizations), Lists.Heads,
        ];
        var hints = new NameHints(new byte[Bytes], lists.Length);
        for (int list = 0; list < lists.Length; list++)
        {
            foreach (string name in lists[list])
                hints.Add(VocabularyBuilder.Key(name), list);
        }

        return hints;
    }

    private static IEnumerable<string> Single(string[][] names) => names.Where(n => n.Length == 1).Select(n => n[0]);

    private static bool IsLatin(string name) => name.All(c => c < '\u0250');

    // Words that the tokenizer would cut, such as those with hyphens, are left out.
    private static bool IsWord(string name) => name.Length > 1 && name.All(char.IsLetter);

    // What stands between quotes, every second part, may hold commas.
    private static string[] SplitRow(string line)
    {
        const char Inner = '\u0001';
        string[] parts = line.Split('"');
        for (int i = 1; i < parts.Length; i += 2)
            parts[i] = parts[i].Replace(',', Inner);
        return [.. string.Concat(parts).Split(',').Select(c => c.Replace(Inner, ','))];
    }

    private static IEnumerable<string> ReadLines(string path)
    {
        using StreamReader reader = TreebankReader.Open(path);
        while (reader.ReadLine() is { } line)
            yield return line.Trim();
    }
}
