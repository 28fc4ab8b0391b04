using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Verbs that leave their meaning to a noun: "take office", "hold talks", "make a decision".</summary>
internal static class LightVerbs
{
    private const string Table = "Claims/Predicates/light-verbs.tsv";

    private static readonly WordMap<WordList> Nouns = WordMap<WordList>.Read(
        Table, row => new WordList(row[1].Split('|')));

    /// <summary>Returns whether a verb may leave its meaning to some noun.</summary>
    public static bool Contains(string verb) => Nouns.Contains(verb);

    /// <summary>Returns whether a verb and a noun name one act together.</summary>
    /// <param name="verb">The verb in dictionary form.</param>
    /// <param name="noun">The noun in dictionary form.</param>
    /// <param name="isBare">Whether the noun stands without article or modifier.</param>
    public static bool IsPhrase(string verb, string noun, bool isBare) =>
        Nouns.TryGetValue(verb, out WordList? nouns)
        && (nouns.Contains(noun) || (nouns.Contains("*") && (isBare || NominalizationLexicon.TryGet(noun, out _))));
}
