using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads what is to take place next: a body meets next, or again, on one day.</summary>
internal static class NextEventReader
{
    private const string Meeting = "meeting";
    private static readonly string[] s_next = ["next", "again"];
    private static readonly string[] s_meet = ["meet", "convene", "reconvene", "gather", "sit"];

    /// <summary>Returns the noun for the event, or <see langword="null"/>.</summary>
    public static string? Of(ClaimProfile claim)
    {
        bool meets = Array.IndexOf(s_meet, claim.Claim.Action.Lemma) >= 0;
        if ((!meets && claim.Sense.Concept != "take place") || !SaysNext(claim)) return null;
        return meets ? Meeting : claim.Key?.Head;
    }

    private static bool SaysNext(ClaimProfile claim)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(claim.Claim.Span.Of(claim.Claim.Document.Text)))
        {
            foreach (string next in s_next)
            {
                if (word.Equals(next, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
