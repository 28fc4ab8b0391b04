using System.Collections.Immutable;
using System.Runtime.InteropServices;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings.Abstentions;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings;

/// <summary>Compares the claims of several documents with each other and finds how they stand to each other.</summary>
/// <remarks>
/// A pair of claims is judged by what its two documents say and nothing else, and documents are taken in the order of their ids: findings
/// depend neither on the order in which documents are given nor on the number of threads.
/// </remarks>
internal sealed class CrossExaminer
{
    /// <summary>Up to so many claims all pairs that share a key are judged; beyond, those that can reach a verdict.</summary>
    private const int FewClaims = 4000;

    /// <summary>How far the search for one claim goes among very many.</summary>
    private static readonly SearchLimits s_limits = new(Candidates: 1024, Entries: 1 << 16);

    private readonly PairExaminer _examiner;
    private readonly ComparisonWeights _weights;
    private readonly int _threads;
    private readonly int _fewClaims;
    private long _pairsLeftOut;
    private long _keysPassedOver;

    /// <summary>Creates an examiner.</summary>
    /// <param name="minimumConfidence">The least confidence of a finding, from 0 to 1.</param>
    /// <param name="threads">The number of threads, or -1 for one a processor.</param>
    /// <param name="weights">What the levels of comparison weigh; <see langword="null"/> for the defaults.</param>
    /// <param name="margin">How many bits below the least confidence a pair is still judged, for a second opinion to weigh in.</param>
    /// <param name="fewClaims">Up to so many claims all pairs that share a key are judged.</param>
    public CrossExaminer(double minimumConfidence, int threads, ComparisonWeights? weights = null, double margin = 0, int fewClaims = FewClaims)
    {
        _weights = weights ?? ComparisonWeights.Default;
        _examiner = new PairExaminer(minimumConfidence, _weights, margin);
        _threads = threads;
        _fewClaims = fewClaims;
    }

    /// <summary>Gets what was left out of the comparison so far, which happens only where very many claims are alike.</summary>
    public IEnumerable<Omission> Omissions
    {
        get
        {
            if (_pairsLeftOut > 0) yield return LeftOut($"{_pairsLeftOut} pairs of claims were not judged, as one of each has more than {s_limits.Candidates} likelier partners");
            if (_keysPassedOver > 0) yield return LeftOut($"{_keysPassedOver} times claims were not compared that have one thing in common with more than {s_limits.Entries} others");
        }
    }

    /// <summary>Returns the findings, the surest first.</summary>
    /// <param name="documents">The documents with their claims; no two have one id.</param>
    /// <param name="progress">Is told after each document.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public ImmutableArray<Finding> Examine(
        IReadOnlyCollection<DocumentProfile> documents, ProgressCounter? progress = null, CancellationToken cancellationToken = default) =>
        Examine(documents, progress, new WorkLimit(cancellationToken));

    private ImmutableArray<Finding> Examine(IReadOnlyCollection<DocumentProfile> documents, ProgressCounter? progress, WorkLimit limit) =>
        Report(Judge(documents, progress, limit, limit).Pairs);

    /// <summary>Returns the findings that judged pairs make, the surest first.</summary>
    /// <param name="pairs">The pairs; those below the least confidence are left out.</param>
    public ImmutableArray<Finding> Report(IEnumerable<JudgedPair> pairs)
    {
        List<JudgedPair> selected = FindingSelector.Select(pairs.Where(IsSure));
        Finding[] findings = new Finding[selected.Count];
        Parallel.For(0, findings.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads }, i => findings[i] = FindingFactory.Create(selected[i]));
        return ImmutableCollectionsMarshal.AsImmutableArray(findings);
    }

    /// <summary>Judges all pairs, or those that it comes to.</summary>
    /// <param name="documents">The documents with their claims; no two have one id.</param>
    /// <param name="progress">Is told after each document.</param>
    /// <param name="preparing">Ends the indexing.</param>
    /// <param name="comparing">Ends the judging.</param>
    public Examination Judge(IReadOnlyCollection<DocumentProfile> documents, ProgressCounter? progress, WorkLimit preparing, WorkLimit comparing)
    {
        DocumentProfile[] ordered = [.. documents.OrderBy(document => document.Document.Id, StringComparer.Ordinal)];
        bool areFew = ordered.Sum(document => document.Claims.Length) <= _fewClaims;
        Func<int, AbstentionLog, List<JudgedPair>?> judge = areFew ? AmongFew(ordered) : AmongMany(ordered, preparing, comparing);
        List<JudgedPair>?[] judged = new List<JudgedPair>?[ordered.Length];
        AbstentionLog[] logs = new AbstentionLog[ordered.Length];
        comparing.For(ordered.Length, _threads, i =>
        {
            logs[i] = new AbstentionLog();
            judged[i] = judge(i, logs[i]);
            progress?.Advance();
        });
        AbstentionLog whole = new();
        foreach (AbstentionLog log in logs.Where(log => log is not null)) whole.Add(log);
        HashSet<string> compared = [.. ordered.Where((_, i) => judged[i] is not null).Select(profile => profile.Document.Id)];
        return new Examination([.. judged.SelectMany(pairs => pairs ?? [])], compared, whole.ToSummary());
    }

    private Func<int, AbstentionLog, List<JudgedPair>?> AmongFew(DocumentProfile[] documents)
    {
        ClaimIndex index = new();
        foreach (ClaimProfile claim in documents.SelectMany(document => document.Claims)) index.Add(claim);
        int[] starts = Starts(documents);
        return (i, log) => JudgeDocument(documents[i], starts[i], index, log);
    }

    /// <summary>
    /// Among very many claims most pairs are never looked at, so nothing is told of what was abstained from. A document that did not come into the index
    /// before the limit is not judged.
    /// </summary>
    private Func<int, AbstentionLog, List<JudgedPair>?> AmongMany(DocumentProfile[] documents, WorkLimit preparing, WorkLimit comparing)
    {
        CandidateIndex index = new();
        preparing.For(documents.Length, _threads, i => documents[i].Prepare());
        int indexed = 0;
        for (; indexed < documents.Length && !preparing.IsReached(); indexed++) index.Add(documents[indexed]);
        SharedRuns runs = new(new ArraySegment<DocumentProfile>(documents, 0, indexed));
        DocumentOrder order = new([.. Enumerable.Range(0, documents.Length)]);
        CandidateExaminer examiner = new(index, i => documents[i], _examiner, s_limits, _weights);
        return (i, _) =>
        {
            if (i >= indexed) return null;
            SearchCounts counts = default;
            List<JudgedPair> judged = examiner.Judge(documents[i], SearchScope.Before(index, i, order), ref counts, comparing.Token, runs.With(i));
            Interlocked.Add(ref _pairsLeftOut, counts.BeyondLimit);
            Interlocked.Add(ref _keysPassedOver, counts.CommonKeys);
            return judged;
        };
    }

    private static Omission LeftOut(FormattableString reason) =>
        new("comparison", null, FormattableString.Invariant(reason)) { Kind = OmissionKind.Detail };

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
