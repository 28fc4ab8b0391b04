using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>Words for what only one can have done: the decisive goal, most of the passengers rescued.</summary>
internal static class SoleWords
{
    private static readonly string[] s_most = ["most", "majority", "all", "bulk"];
    private static readonly string[] s_only = ["winning", "only", "decisive", "sole", "opening", "first", "last", "final", "deciding"];

    /// <summary>Returns whether words speak of the greater part of something.</summary>
    public static bool IsMost(NameProfile name) => HasAny(name.Participant.Text, s_most);

    /// <summary>Returns whether words speak of something that there is once.</summary>
    public static bool IsOnly(NameProfile name) => HasAny(name.Participant.Text, s_only);

    /// <summary>Returns whether a known act is such that one alone can have done it.</summary>
    public static bool HasSoleDoer(ClaimProfile claim) =>
        claim is { Sense.IsKnown: true, Actor: not null, Object: not null }
        && (claim.Sense.Concept is "win" or "win election" or "break out" || IsMost(claim.Object) || IsOnly(claim.Object));

    private static bool HasAny(string text, string[] words)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(text))
        {
            foreach (string candidate in words)
            {
                if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
