using System.Collections.Immutable;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>Two claims about the same event or fact, how they stand to each other, and why.</summary>
public sealed record Finding
{
    /// <summary>Gets a name that depends only on the two sides and the relation: the same input gives the same name.</summary>
    public required string Id { get; init; }

    /// <summary>Gets how the two sides stand to each other.</summary>
    public required FindingRelation Relation { get; init; }

    /// <summary>Gets in what they agree or differ.</summary>
    public required FindingKind Kind { get; init; }

    /// <summary>Gets how sure the finding is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets the first side.</summary>
    public required Evidence A { get; init; }

    /// <summary>Gets the second side.</summary>
    public required Evidence B { get; init; }

    /// <summary>Gets a sentence that says why.</summary>
    public required string Explanation { get; init; }

    /// <summary>Gets the weights that led to <see cref="Confidence"/>, from the prior on.</summary>
    public required ImmutableArray<MatchWeight> Weights { get; init; }
}
