using System.Globalization;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Benchmarks.Archives;

/// <summary>The names and words that the generated claims are made of, the common ones first.</summary>
internal static class NewsWords
{
    /// <summary>The number of different people, organizations and places.</summary>
    public const int People = 200_000, Organizations = 20_000, Places = 10_000;

    private static readonly string[] s_syllables =
    [
        "al", "an", "ar", "ba", "bel", "bo", "ca", "da", "der", "do", "en", "fa", "fer", "ga", "go", "ha", "hol", "il", "ka", "ko", "la", "len",
        "lo", "ma", "mi", "mor", "na", "no", "ol", "pe", "ra", "ren", "ro", "sa", "sen", "so", "ta", "ter", "to", "ul", "va", "ven", "vo", "wa",
    ];

    private static readonly string[] s_first =
        [.. LexiconTable.Read(typeof(WordFrequency).Assembly, "Claims/Coreference/given-names.tsv").Select(row => Capital(row[0]))];

    private static readonly string[] s_bodies =
        ["Holdings", "Brothers", "Daily", "United", "Motors", "Rail", "Water", "Church", "Club", "Foundation", "Academy", "Council", "Ministry", "Airlines", "Bank", "University", "Party", "Union", "Court", "Hospital", "Steel", "Energy", "Agency"];

    private static readonly (string Word, double Count)[] s_words = ReadWords();
    private static readonly double[] s_sums = Sums();

    /// <summary>Gets nouns for things that are acted upon.</summary>
    public static string[] Things { get; } =
        [.. LexiconTable.Read(typeof(WordFrequency).Assembly, "Matching/Lexicon/noun-kinds.tsv").Select(row => row[0].Split('|')[0]).Distinct()];

    /// <summary>Returns the first and the family name of a person.</summary>
    public static (string First, string Last) Person(int rank) => (s_first[rank * 7L % s_first.Length], Name(rank / 3, 3));

    /// <summary>Returns the name of an organization.</summary>
    public static string Organization(int rank) => $"{Name(rank / s_bodies.Length, 2)} {s_bodies[rank % s_bodies.Length]}";

    /// <summary>Returns the name of a place.</summary>
    public static string Place(int rank) => Name(rank, 2) + "burg";

    /// <summary>Returns an English word, as often as it is met in sentences.</summary>
    public static string Word(Random random)
    {
        int at = Array.BinarySearch(s_sums, random.NextDouble() * s_sums[^1]);
        return s_words[Math.Min(at < 0 ? ~at : at, s_words.Length - 1)].Word;
    }

    private static string Name(int number, int syllables)
    {
        string name = "";
        for (int i = 0; i < syllables; i++, number /= s_syllables.Length) name += s_syllables[number % s_syllables.Length];
        return Capital(name);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static (string, double)[] ReadWords() =>
    [
        .. from row in LexiconTable.Read(typeof(WordFrequency).Assembly, "Matching/Words/frequencies.tsv")
           where row[0].Length > 2 && !StopWords.Contains(row[0])
           select (row[0], double.Parse(row[1], CultureInfo.InvariantCulture)),
    ];

    private static double[] Sums()
    {
        double sum = 0;
        return [.. s_words.Select(word => sum += word.Count)];
    }
}
