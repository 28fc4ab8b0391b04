using System.Collections.Immutable;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>A fact that sources contradict each other about, and what is believed of it.</summary>
/// <param name="Kind">What they disagree in.</param>
/// <param name="Positions">What is said, the most believed first; at least two.</param>
public sealed record ContestedFact(FindingKind Kind, ImmutableArray<FactPosition> Positions)
{
    /// <summary>Less between two positions is one word against another.</summary>
    private const double LeastMargin = 0.1;

    /// <summary>Gets what is believed, or <see langword="null"/> where two positions are believed nearly alike: less than 0.1 apart.</summary>
    public FactPosition? Believed => Positions[0].Confidence >= Positions[1].Confidence + LeastMargin ? Positions[0] : null;
}
