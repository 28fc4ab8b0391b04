using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Findings.Explanations;

/// <summary>Makes the plural of nouns that are counted.</summary>
internal static class PluralNoun
{
    private static readonly WordMap<string> s_irregular = ReadIrregular();

    /// <summary>Returns the plural of a noun in small letters; one that is a plural already stays as it is.</summary>
    public static string Of(string noun)
    {
        if (s_irregular.TryGetValue(noun, out string? plural)) return plural;
        if (noun.Length < 2 || Nouns.IsPlural(noun)) return noun;
        if (EndsInConsonantY(noun)) return noun[..^1] + "ies";
        if (Ends(noun, "man") && noun is not ("human" or "german" or "roman" or "shaman" or "talisman")) return noun[..^2] + "en";
        return Ends(noun, "s") || Ends(noun, "x") || Ends(noun, "z") || Ends(noun, "ch") || Ends(noun, "sh") ? noun + "es" : noun + "s";
    }

    private static bool EndsInConsonantY(string noun) => noun[^1] == 'y' && noun[^2] is not ('a' or 'e' or 'i' or 'o' or 'u');

    private static bool Ends(string noun, string ending) => noun.EndsWith(ending, StringComparison.Ordinal);

    // The table goes from the plural to the singular; the first plural of a noun is the usual one.
    private static WordMap<string> ReadIrregular()
    {
        var plurals = new WordMapBuilder<string>();
        foreach (string[] row in LexiconTable.Read("Claims/Quantities/irregular-nouns.tsv")) plurals.TryAdd(row[1], row[0]);
        return plurals.Build();
    }
}
