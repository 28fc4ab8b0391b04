namespace ReliabilityKit.Findings.Opinions;

/// <summary>A second opinion on two passages: an entailment model, a language model, or rules of one's own.</summary>
/// <remarks>
/// It is asked by <see cref="ReliabilityChecker.CheckAsync(IEnumerable{Documents.Document}, IProgress{CheckProgress}, CancellationToken)"/> about pairs that the rules have judged or nearly judged, never about more, and its answer
/// is one more weight in the waterfall of the finding. The report is as repeatable as the answers are.
/// </remarks>
public interface ISecondOpinion
{
    /// <summary>Gets the name that the waterfall shows.</summary>
    string Name { get; }

    /// <summary>Judges two passages.</summary>
    /// <param name="question">The passages, and what the rules make of them.</param>
    /// <param name="cancellationToken">Is cancelled when the time is up or the check is stopped.</param>
    /// <returns>The opinion, or <see langword="null"/> for none.</returns>
    /// <remarks>May be called from several threads at once. An exception counts as no opinion, and the waterfall says so.</remarks>
    ValueTask<Opinion?> JudgeAsync(OpinionQuestion question, CancellationToken cancellationToken);
}
