using System.Collections.Immutable;
using ReliabilityKit.Findings.Opinions;
using ReliabilityKit.Matching;
using ReliabilityKit.Sources.Ratings;
using ReliabilityKit.Sources.Truth;

namespace ReliabilityKit;

/// <summary>How a <see cref="ReliabilityChecker"/> works. Immutable; change it with <c>with</c>.</summary>
public sealed record ReliabilityOptions
{
    /// <summary>Gets the least confidence, from 0 to 1, at which a finding is reported.</summary>
    public double MinimumConfidence { get; init; } = 0.5;

    /// <summary>Gets the number of threads, or 0 for one a processor. The report does not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>
    /// Gets the length, in UTF-16 code units, up to which a document is read: a longer one is no article, and would keep all others waiting. It is
    /// listed in <see cref="Reports.CheckReport.Omissions"/>.
    /// </summary>
    public int MaximumDocumentLength { get; init; } = 1_000_000;

    /// <summary>Gets what the levels of agreement weigh when two claims are compared.</summary>
    public ComparisonWeights Weights { get; init; } = ComparisonWeights.Default;

    /// <summary>
    /// Gets a second opinion on pairs of passages, which <see cref="ReliabilityChecker.CheckAsync(IEnumerable{Documents.Document}, IProgress{CheckProgress}, CancellationToken)"/> asks for; <see langword="null"/>, the default, for none.
    /// </summary>
    public ISecondOpinion? SecondOpinion { get; init; }

    /// <summary>Gets how long one question to <see cref="SecondOpinion"/> may take; later answers count as none.</summary>
    public TimeSpan SecondOpinionTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// Gets what is known of sources from elsewhere, such as the verdicts of fact checkers (<see cref="KnownVerdict.ToPriors"/>) or a checklist
    /// (<see cref="SourceChecklist.ToPrior"/>).
    /// </summary>
    public ImmutableArray<SourcePrior> SourcePriors { get; init; } = [];

    /// <summary>Gets which sources are known to run the texts of which agencies: what both say counts as one testimony.</summary>
    public ImmutableArray<WireRelation> WireRelations { get; init; } = [];
}
