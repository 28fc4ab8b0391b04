using System.Collections.Concurrent;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Archives;

/// <summary>Holds documents against an archive: finds candidates, has them judged, and keeps what is to be reported.</summary>
internal sealed class ArchiveExaminer
{
    private readonly ArchiveStore _store;
    private readonly PairExaminer _examiner;
    private readonly SearchLimits _limits;
    private readonly ComparisonWeights _weights;
    private readonly ConcurrentBag<CandidateSearch> _searches = [];

    /// <summary>Creates an examiner.</summary>
    public ArchiveExaminer(ArchiveStore store, ArchiveOptions options)
    {
        _store = store;
        _examiner = new PairExaminer(options.MinimumConfidence, options.Weights);
        _weights = options.Weights;
        _limits = new SearchLimits(options.CandidatesPerClaim, options.EntriesPerClaim);
    }

    /// <summary>Holds a document against all others.</summary>
    public ArchiveAnswer Ask(DocumentProfile document, CancellationToken cancellationToken) =>
        Examine(document, SearchScope.Without(_store.Index, _store.Find(document.Document.Id)), cancellationToken);

    /// <summary>Holds a document of the archive against itself and those before it.</summary>
    public ArchiveAnswer Check(int document, DocumentOrder order, CancellationToken cancellationToken) =>
        Examine(_store.Load(document), SearchScope.Before(_store.Index, document, order), cancellationToken);

    private ArchiveAnswer Examine(DocumentProfile document, SearchScope scope, CancellationToken cancellationToken)
    {
        List<CandidatePair> candidates = [];
        SearchCounts counts = default;
        Search(document, scope, candidates, ref counts);
        List<JudgedPair> judged = [];
        candidates.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : a.Claim.CompareTo(b.Claim));
        for (int start = 0, end; start < candidates.Count; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int number = _store.Index.DocumentOf(candidates[start].Entry);
            for (end = start + 1; end < candidates.Count && _store.Index.DocumentOf(candidates[end].Entry) == number; end++)
            {
            }

            DocumentProfile other = scope.IsOwn(number) ? document : _store.Load(number);
            Judge(document, other, number, candidates[start..end], judged);
        }

        return new ArchiveAnswer
        {
            DocumentId = document.Document.Id,
            Findings = [.. FindingSelector.Select(judged).Select(FindingFactory.Create)],
            PairsFound = counts.Found,
            PairsJudged = counts.Judged,
            PairsBeyondLimit = counts.BeyondLimit,
            KeysPassedOver = counts.CommonKeys,
        };
    }

    private void Search(DocumentProfile document, SearchScope scope, List<CandidatePair> candidates, ref SearchCounts counts)
    {
        if (!_searches.TryTake(out CandidateSearch? search)) search = new CandidateSearch(_store.Index, _limits, _examiner.LeastWeight, _weights);
        search.Find(document, scope, candidates, ref counts);
        _searches.Add(search);
    }

    /// <summary>Judges the pairs of two documents; that with the lesser id stands first, as in a check of a few documents.</summary>
    private void Judge(DocumentProfile document, DocumentProfile other, int number, List<CandidatePair> pairs, List<JudgedPair> judged)
    {
        bool otherIsFirst = ReferenceEquals(document, other) || string.CompareOrdinal(other.Document.Id, document.Document.Id) < 0;
        (DocumentProfile first, DocumentProfile second) = otherIsFirst ? (other, document) : (document, other);
        bool mayCopy = !ReferenceEquals(document, other) && SharesRun(document, number);
        DocumentPair documents = mayCopy ? DocumentPair.Of(first, second, pairs[0].Story) : DocumentPair.WithoutCopies(pairs[0].Story);
        int firstEntry = _store.Index.Document(number).FirstClaim;
        judged.AddRange(PairExaminer.CopiesOf(first, second, documents));
        foreach (CandidatePair pair in pairs)
        {
            ClaimProfile mine = document.Claims[pair.Claim];
            ClaimProfile theirs = other.Claims[pair.Entry - firstEntry];
            JudgedPair? verdict = otherIsFirst ? _examiner.Examine(theirs, mine, documents) : _examiner.Examine(mine, theirs, documents);
            if (verdict is not null) judged.Add(verdict);
        }
    }

    private bool SharesRun(DocumentProfile document, int number)
    {
        RunFilter filter = document.Shingles.Filter;
        foreach (uint run in _store.Index.RunsOf(number))
        {
            if (filter.Contains(run)) return true;
        }

        return false;
    }
}
