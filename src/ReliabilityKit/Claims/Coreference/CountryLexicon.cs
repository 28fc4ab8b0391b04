using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>The names, adjectives and seats of government of countries.</summary>
internal static class CountryLexicon
{
    private static readonly WordMap<Country> Names = ReadNames();
    private static readonly WordMap<string> Adjectives = ReadAdjectives();

    /// <summary>Finds the country that a name means: "the U.S.", "Britain", "Washington".</summary>
    public static bool TryName(string name, out Country country) => Names.TryGetValue(name, out country);

    /// <summary>Finds the country of an adjective or a word for its people: "Mexican", "Britons" is not one.</summary>
    public static bool TryAdjective(string word, out string? country) => Adjectives.TryGetValue(word, out country);

    private static WordMap<Country> ReadNames()
    {
        var names = new WordMapBuilder<Country>();
        foreach (string[] row in LexiconTable.Read("Claims/Coreference/countries.tsv"))
        {
            names.TryAdd(row[0], new Country(row[0], IsSeat: false));
            foreach (string other in Split(row, 1))
                names.TryAdd(other, new Country(row[0], IsSeat: false));
            foreach (string seat in Split(row, 3))
                names.TryAdd(seat, new Country(row[0], IsSeat: true));
        }

        return names.Build();
    }

    private static WordMap<string> ReadAdjectives()
    {
        var adjectives = new WordMapBuilder<string>();
        foreach (string[] row in LexiconTable.Read("Claims/Coreference/countries.tsv"))
        {
            foreach (string adjective in Split(row, 2))
                adjectives.TryAdd(adjective, row[0]);
        }

        return adjectives.Build();
    }

    private static string[] Split(string[] row, int column) => LexiconTable.Entries(LexiconTable.Cell(row, column));
}
