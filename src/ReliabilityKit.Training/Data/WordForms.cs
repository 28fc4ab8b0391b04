namespace ReliabilityKit.Training.Data;

/// <summary>The regular forms of English words, as their spelling gives them.</summary>
internal static class WordForms
{
    /// <summary>Returns the plural of a noun, and the third person of a verb.</summary>
    public static string WithS(string word) =>
        EndsInY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es"
        : word + "s";

    /// <summary>Returns the past of a verb.</summary>
    public static string Past(string verb) => verb[^1] == 'e' ? verb + "d" : EndsInY(verb) ? verb[..^1] + "ied" : Doubled(verb) + "ed";

    /// <summary>Returns the present participle of a verb.</summary>
    public static string Gerund(string verb) => (verb.Length > 2 && verb[^1] == 'e' && verb[^2] != 'e' ? verb[..^1] : Doubled(verb)) + "ing";

    /// <summary>Returns the adverb of an adjective.</summary>
    public static string Adverb(string adjective) =>
        EndsInY(adjective) ? adjective[..^1] + "ily"
        : adjective.EndsWith("ic", StringComparison.Ordinal) ? adjective + "ally"
        : adjective.EndsWith("le", StringComparison.Ordinal) ? adjective[..^1] + "y"
        : adjective + "ly";

    // A verb of one short syllable doubles its last letter.
    private static string Doubled(string verb)
    {
        bool isClosed = verb.Length > 2 && !IsVowel(verb[^1]) && verb[^1] is not ('w' or 'x' or 'y') && IsVowel(verb[^2]) && !IsVowel(verb[^3]);
        return isClosed && verb.Count(IsVowel) == 1 ? verb + verb[^1] : verb;
    }

    private static bool EndsInY(string word) => word.Length > 2 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
