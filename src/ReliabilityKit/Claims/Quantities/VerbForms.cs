namespace ReliabilityKit.Claims.Quantities;

/// <summary>Makes the forms of English verbs from the dictionary form.</summary>
internal static class VerbForms
{
    /// <summary>Returns all forms; <paramref name="irregular"/> ones stand instead of the form in -ed.</summary>
    public static IEnumerable<string> Of(string verb, string[] irregular)
    {
        yield return verb;
        yield return verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith('s') || verb.EndsWith("ch", StringComparison.Ordinal) ? verb + "es"
            : EndsInConsonantY(verb) ? verb[..^1] + "ies"
            : verb + "s";
        string stem = Stem(verb);
        yield return stem + "ing";
        if (verb[^1] == 'e')
            yield return verb + "d";
        else if (EndsInConsonantY(verb))
            yield return verb[..^1] + "ied";
        else
            yield return stem + "ed";
        foreach (string form in irregular)
            yield return form;
    }

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && !IsVowel(verb[^2]);

    // "drop" becomes "dropping", "slide" "sliding", "fall" "falling".
    private static string Stem(string verb)
    {
        if (verb[^1] == 'e')
            return verb[..^1];
        bool doubled = verb.Length is > 2 and < 5 && !IsVowel(verb[^1]) && IsVowel(verb[^2]) && !IsVowel(verb[^3]) && verb[^1] is not ('w' or 'x' or 'y');
        return doubled ? verb + verb[^1] : verb;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
