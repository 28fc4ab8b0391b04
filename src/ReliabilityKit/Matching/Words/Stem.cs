namespace ReliabilityKit.Matching.Words;

/// <summary>Takes plural and verb endings off, so that the words of two clauses meet.</summary>
/// <remarks>
/// After the "S" stemmer of D. Harman, "How effective is suffixing?" (1991), with <c>-ed</c> and <c>-ing</c> on long words. It need not give real
/// words, only the same for the forms of one.
/// </remarks>
internal static class Stem
{
    private const int ShortestVerb = 6;

    /// <summary>Returns the stem of a folded word.</summary>
    public static string Of(string word)
    {
        word = WithoutPossessive(word);
        if (word.Length < 4) return word;
        if (Ends(word, "ies") && !Ends(word, "eies") && !Ends(word, "aies")) return word[..^3] + "y";
        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes")) return word[..^2];
        if (word.Length > 4 && Ends(word, "uses") && word[^5] is not ('a' or 'e' or 'o')) return word[..^2];
        if (Ends(word, "ings")) return Of(word[..^1]);
        if (word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i')) return word[..^1];
        if (word.Length >= ShortestVerb && Ends(word, "ing")) return Undouble(word[..^3]);
        if (word.Length >= ShortestVerb && Ends(word, "ed")) return Undouble(word[..^2]);
        return word[^1] == 'e' && word.Length >= ShortestVerb ? word[..^1] : word;
    }

    private static string WithoutPossessive(string word) =>
        Ends(word, "'s") ? word[..^2] : Ends(word, "'") ? word[..^1] : word;

    private static string Undouble(string word) => word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('s' or 'l') ? word[..^1] : word;

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
