using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.CheckWorthiness;

/// <summary>Words that judge, tell of oneself, or leave open who is meant.</summary>
internal static class SubjectivityLexicon
{
    private static readonly WordMap<Subjectivity> Words =
        WordMap<Subjectivity>.Read("Claims/CheckWorthiness/subjectivity.tsv", row => Enum.Parse<Subjectivity>(row[1], ignoreCase: true), ignoreCase: true);

    public static bool Contains(ReadOnlySpan<char> word, Subjectivity kind) => Words.TryGetValue(word, out Subjectivity found) && found == kind;

    /// <summary>Returns whether one of the words of a text is of a kind.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, Subjectivity kind)
    {
        foreach (Range range in text.SplitAny(' ', ',', '"', '“', '”', '’', '.', '\n'))
        {
            if (Contains(text[range], kind))
                return true;
        }

        return false;
    }
}
