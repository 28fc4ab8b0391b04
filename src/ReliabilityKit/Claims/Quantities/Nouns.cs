using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>The singular of nouns that are counted.</summary>
internal static class Nouns
{
    private static readonly WordMap<string> Irregular =
        WordMap<string>.Read("Claims/Quantities/irregular-nouns.tsv", row => row[1], ignoreCase: true);

    /// <summary>Returns whether a word looks like the plural of a noun.</summary>
    public static bool IsPlural(ReadOnlySpan<char> word)
    {
        if (Irregular.TryGetValue(word, out string? singular))
            return !word.Equals(singular, StringComparison.OrdinalIgnoreCase) || singular is "people" or "staff" or "police" or "personnel" or "cattle" or "aircraft";
        return word.Length > 3 && EndsWith(word, "men")
            || (word.Length > 2 && EndsWith(word, "s") && !EndsWith(word, "ss") && !EndsWith(word, "us") && !EndsWith(word, "is"));
    }

    /// <summary>Returns the singular of a noun, in small letters.</summary>
    public static string Singular(ReadOnlySpan<char> word)
    {
        if (Irregular.TryGetValue(word, out string? singular))
            return singular;
        string lower = word.ToString().ToLowerInvariant();
        if (lower.Length > 5 && lower.EndsWith("men", StringComparison.Ordinal))
            return lower[..^2] + "an";
        if (!IsPlural(word))
            return lower;
        if (lower.Length > 4 && lower.EndsWith("ies", StringComparison.Ordinal))
            return lower[..^3] + "y";
        return EndsWithSibilant(lower) ? lower[..^2] : lower[..^1];
    }

    private static bool EndsWith(ReadOnlySpan<char> word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool EndsWithSibilant(string word) =>
        word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal);
}
