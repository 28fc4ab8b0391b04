using System.Collections.Immutable;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>Compares the claims of several documents with each other and finds how they stand to each other.</summary>
/// <remarks>
/// A pair of claims is judged by what its two documents say and nothing else, and documents are taken in the order of their ids: findings
/// depend neither on the order in which documents are given nor on the number of threads.
/// </remarks>
internal sealed class CrossExaminer
{
    private readonly PairExaminer _examiner;
    private readonly int _threads;

    /// <summary>Creates an examiner.</summary>
    /// <param name="minimumConfidence">The least confidence of a finding, from 0 to 1.</param>
    /// <param name="threads">The number of threads, or -1 for one a processor.</param>
    /// <param name="weights">What the levels of comparison weigh; <see langword="null"/> for the defaults.</param>
    /// <param name="margin">How many bits below the least confidence a pair is still judged, for a second opinion to weigh in.</param>
    public CrossExaminer(double minimumConfidence, int threads, ComparisonWeights? weights = null, double margin = 0)
    {
        _examiner = new PairExaminer(minimumConfidence, weights ?? ComparisonWeights.Default, margin);
        _threads = threads;
    }

    /// <summary>Returns the findings, the surest first.</summary>
    /// <param name="documents">The documents with their claims; no two have one id.</param>
    /// <param name="progress">Is told after each document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ImmutableArray<Finding> Examine(
        IReadOnlyCollection<DocumentProfile> documents, ProgressCounter? progress = null, CancellationToken cancellationToken = default) =>
        Report(Judge(documents, progress, cancellationToken, out _));

    /// <summary>Returns the findings that judged pairs make, the surest first.</summary>
    /// <param name="pairs">The pairs; those below the least confidence are left out.</param>
    public ImmutableArray<Finding> Report(IEnumerable<JudgedPair> pairs) => [.. FindingSelector.Select(pairs.Where(IsSure)).Select(FindingFactory.Create)];

    /// <summary>Returns all pairs with a verdict, in the order of the documents.</summary>
    /// <param name="documents">The documents with their claims; no two have one id.</param>
    /// <param name="progress">Is told after each document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="summary">What was compared and abstained from.</param>
    public List<JudgedPair> Judge(
        IReadOnlyCollection<DocumentProfile> documents, ProgressCounter? progress, CancellationToken cancellationToken, out ComparisonSummary summary)
    {
        DocumentProfile[] ordered = [.. documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal)];
        ClaimIndex index = new();
        foreach (ClaimProfile claim in ordered.SelectMany(document => document.Claims)) index.Add(claim);

        int[] starts = Starts(ordered);
        List<JudgedPair>[] judged = new List<JudgedPair>[ordered.Length];
        AbstentionLog[] logs = new AbstentionLog[ordered.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = _threads, CancellationToken = cancellationToken };
        Parallel.For(0, ordered.Length, options, i =>
        {
            logs[i] = new AbstentionLog();
            judged[i] = JudgeDocument(ordered[i], starts[i], index, logs[i]);
            progress?.Advance();
        });
        AbstentionLog whole = new();
        foreach (AbstentionLog log in logs) whole.Add(log);
        summary = whole.ToSummary();
        return [.. judged.SelectMany(pairs => pairs)];
    }

    private bool IsSure(JudgedPair pair) => pair.Verdict.Relation == FindingRelation.Copy || pair.Verdict.Weight >= _examiner.LeastWeight;

    private static int[] Starts(DocumentProfile[] documents)
    {
        int[] starts = new int[documents.Length];
        for (int i = 1; i < documents.Length; i++) starts[i] = starts[i - 1] + documents[i - 1].Claims.Length;
        return starts;
    }

    /// <summary>Judges the claims of a document against those before them.</summary>
    private List<JudgedPair> JudgeDocument(DocumentProfile document, int start, ClaimIndex index, AbstentionLog log)
    {
        List<JudgedPair> judged = [];
        List<int> candidates = [];
        Dictionary<DocumentProfile, DocumentPair> pairs = [];
        for (int i = 0; i < document.Claims.Length; i++)
        {
            index.FindCandidates(document.Claims[i], start + i, candidates);
            foreach (int candidate in candidates)
            {
                ClaimProfile earlier = index[candidate];
                if (!pairs.TryGetValue(earlier.Document, out DocumentPair? pair))
                {
                    pairs[earlier.Document] = pair = DocumentPair.Of(earlier.Document, document);
                    judged.AddRange(PairExaminer.CopiesOf(earlier.Document, document, pair));
                }

                if (_examiner.Examine(earlier, document.Claims[i], pair, log) is { } verdict) judged.Add(verdict);
            }
        }

        return judged;
    }
}
