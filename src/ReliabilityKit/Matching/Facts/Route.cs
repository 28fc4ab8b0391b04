using ReliabilityKit.Documents;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Where a way begins and ends: "runs from the central station to the ferry terminal".</summary>
/// <param name="From">Where it begins, folded, without its article.</param>
/// <param name="To">Where it ends.</param>
/// <param name="FromSpan">Where the text names its beginning.</param>
/// <param name="ToSpan">Where it names its end.</param>
internal sealed record Route(string From, string To, TextSpan FromSpan, TextSpan ToSpan)
{
    /// <summary>Returns whether one end is the same and the other is not; a way told in both directions, or of which both ends differ, is another way.</summary>
    public bool Excludes(Route other) =>
        (To == other.To && AreTwo(From, other.From) && From != other.To && other.From != To) || (From == other.From && AreTwo(To, other.To) && To != other.From && other.To != From);

    /// <summary>"The station" may be "the central station".</summary>
    private static bool AreTwo(string a, string b) => !a.Split(' ').Intersect(b.Split(' ')).Any();
}
