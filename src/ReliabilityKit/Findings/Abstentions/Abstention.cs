using System.Collections.Immutable;

namespace ReliabilityKit.Findings.Abstentions;

/// <summary>Pairs of claims of which nothing is reported, for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">The number of pairs.</param>
/// <param name="Examples">Some of them, those that are likeliest about the same first; at most <see cref="MostExamples"/>.</param>
public sealed record Abstention(AbstentionReason Reason, int Count, ImmutableArray<AbstentionExample> Examples)
{
    /// <summary>The greatest number of examples for a reason.</summary>
    public const int MostExamples = 3;
}
