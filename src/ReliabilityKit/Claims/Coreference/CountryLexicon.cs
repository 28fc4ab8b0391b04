using System.Collections.Frozen;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>The names, adjectives and seats of government of countries.</summary>
internal static class CountryLexicon
{
    private static readonly FrozenDictionary<string, Country> Names = ReadNames();
    private static readonly FrozenDictionary<string, string> Adjectives = ReadAdjectives();

    /// <summary>Finds the country that a name means: "the U.S.", "Britain", "Washington".</summary>
    public static bool TryName(string name, out Country country) => Names.TryGetValue(name, out country);

    /// <summary>Finds the country of an adjective or a word for its people: "Mexican", "Britons" is not one.</summary>
    public static bool TryAdjective(string word, out string? country) => Adjectives.TryGetValue(word, out country);

    private static FrozenDictionary<string, Country> ReadNames()
    {
        var names = new Dictionary<string, Country>(StringComparer.Ordinal);
        foreach (string[] row in LexiconTable.Read("Claims/Coreference/countries.tsv"))
        {
            names.TryAdd(row[0], new Country(row[0], IsSeat: false));
            foreach (string other in Split(row, 1))
                names.TryAdd(other, new Country(row[0], IsSeat: false));
            foreach (string seat in Split(row, 3))
                names.TryAdd(seat, new Country(row[0], IsSeat: true));
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static FrozenDictionary<string, string> ReadAdjectives()
    {
        var adjectives = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string[] row in LexiconTable.Read("Claims/Coreference/countries.tsv"))
        {
            foreach (string adjective in Split(row, 2))
                adjectives.TryAdd(adjective, row[0]);
        }

        return adjectives.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string[] Split(string[] row, int column) => LexiconTable.Cell(row, column).Split('|', StringSplitOptions.RemoveEmptyEntries);
}
