using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Lexicons;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Reads how often somebody scored: "twice", "a brace", "a hat-trick".</summary>
internal static class TallyReader
{
    private static readonly WordMap<string> s_tallies = WordMap<string>.Read("Matching/Facts/tallies.tsv", row => row[1]);

    /// <summary>Returns the goals that a clause gives its actor, or 0 where it does not say.</summary>
    public static int Of(ClaimProfile claim)
    {
        if (claim.Sense.Concept != "score") return 0;
        foreach (Measure measure in claim.Measures)
        {
            if (measure is { Quantity: { Kind: QuantityKind.Count, Relation: QuantityRelation.Equal, Value: { } value }, Noun: "goal" }) return (int)value;
        }

        foreach (ReadOnlySpan<char> word in new WordSplitter(claim.Claim.Span.Of(claim.Claim.Document.Text)))
        {
            if (s_tallies.TryGetValue(TextFolding.Fold(word), out string? tally)) return tally[0] - '0';
        }

        return 0;
    }
}
