using System.Collections.Immutable;

namespace ReliabilityKit.Findings.Abstentions;

/// <summary>What was compared, and of what nothing is reported although it may be about the same event or fact.</summary>
/// <param name="Pairs">The number of pairs of claims that were compared.</param>
/// <param name="Related">How many of them are likelier about the same event or fact than not.</param>
/// <param name="Abstentions">The related pairs of which nothing is reported, by reason, the commonest first.</param>
public sealed record ComparisonSummary(long Pairs, long Related, ImmutableArray<Abstention> Abstentions)
{
    /// <summary>Gets the summary of a check that compared nothing.</summary>
    public static ComparisonSummary Empty { get; } = new(0, 0, []);
}
