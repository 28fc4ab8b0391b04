using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>How far the claims of a source held against those of others in one check, and what else a reader would note about it.</summary>
/// <remarks>
/// It speaks of the documents checked together and of nothing else: not of an outlet as a whole, and not of facts that nobody else speaks about.
/// </remarks>
public sealed record SourceRating
{
    /// <summary>Gets the source, or the id of a document that names none.</summary>
    public required string Source { get; init; }

    /// <summary>Gets the number of its documents.</summary>
    public required int Documents { get; init; }

    /// <summary>Gets the expected share of its claims that are right, from 0 to 1.</summary>
    public required double Trust { get; init; }

    /// <summary>Gets the lower end of a 90 % credible interval of <see cref="Trust"/>.</summary>
    public required double Low { get; init; }

    /// <summary>Gets the upper end of it.</summary>
    public required double High { get; init; }

    /// <summary>Gets the Admiralty grade, <see cref="ReliabilityGrade.F"/> below five claims that others speak about too.</summary>
    public required ReliabilityGrade Grade { get; init; }

    /// <summary>Gets the number of its claims that others speak about too.</summary>
    public required int ScorableClaims { get; init; }

    /// <summary>Gets what was noted, by kind.</summary>
    public required ImmutableArray<SourceSignal> Signals { get; init; }

    /// <summary>Gets a sentence that says how the grade came about.</summary>
    public required string Explanation { get; init; }

    /// <summary>Returns how often a kind of signal was noted.</summary>
    public int CountOf(SignalKind kind) => Signals.FirstOrDefault(signal => signal.Kind == kind)?.Evidence.Length ?? 0;
}
