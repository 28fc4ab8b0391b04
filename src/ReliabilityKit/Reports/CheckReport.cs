using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports;

/// <summary>What a check found. Instances are immutable; the same input gives the same report.</summary>
public sealed record CheckReport
{
    /// <summary>Gets the documents that were checked, in the order given.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Gets all claims that were read, by document and place in the text.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Gets all findings at or above the least confidence asked for, the surest first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets the sources, in the order in which the documents name them: how far each can be trusted by this check, and why.</summary>
    public ImmutableArray<SourceRating> Sources { get; init; } = [];

    /// <summary>Gets the facts that sources contradict each other about, and what is believed of each.</summary>
    public ImmutableArray<ContestedFact> ContestedFacts { get; init; } = [];

    /// <summary>Gets what was compared, and of what nothing is reported although it may be about the same event or fact.</summary>
    public ComparisonSummary Comparisons { get; init; } = ComparisonSummary.Empty;

    /// <summary>Gets what was left out of the check, and why.</summary>
    public ImmutableArray<Omission> Omissions { get; init; } = [];

    /// <summary>Gets how far the check had come when it was stopped; <see langword="null"/> where it was done.</summary>
    public CheckInterruption? Interruption { get; init; }

    /// <summary>Gets the contradictions, the surest first.</summary>
    public IEnumerable<Finding> Contradictions => Findings.Where(f => f.Relation == FindingRelation.Contradiction);

    /// <summary>Gets the claims that independent texts agree on, the surest first.</summary>
    public IEnumerable<Finding> Corroborations => Findings.Where(f => f.Relation == FindingRelation.Corroboration);
}
