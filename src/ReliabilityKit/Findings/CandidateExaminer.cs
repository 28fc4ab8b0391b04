using System.Collections.Concurrent;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings;

/// <summary>Holds documents against very many others: finds the pairs of claims that can agree well enough, and has them judged.</summary>
/// <remarks>Safe to use from many threads at once, as long as none adds to the index.</remarks>
internal sealed class CandidateExaminer
{
    private readonly CandidateIndex _index;
    private readonly Func<int, DocumentProfile> _load;
    private readonly PairExaminer _examiner;
    private readonly SearchLimits _limits;
    private readonly ComparisonWeights _weights;
    private readonly ConcurrentBag<CandidateSearch> _searches = [];

    /// <summary>Creates an examiner.</summary>
    /// <param name="index">The claims of the documents.</param>
    /// <param name="load">Returns the document with a number of the index.</param>
    /// <param name="examiner">Judges pairs.</param>
    /// <param name="limits">How far a search goes.</param>
    /// <param name="weights">What the levels of comparison weigh.</param>
    public CandidateExaminer(CandidateIndex index, Func<int, DocumentProfile> load, PairExaminer examiner, SearchLimits limits, ComparisonWeights weights)
    {
        _index = index;
        _load = load;
        _examiner = examiner;
        _limits = limits;
        _weights = weights;
    }

    /// <summary>Returns the judged pairs of a document and those in a scope.</summary>
    /// <param name="document">The document.</param>
    /// <param name="scope">What it is held against.</param>
    /// <param name="counts">Is added to.</param>
    /// <param name="cancellationToken">Asks to stop early.</param>
    /// <param name="sharers">The documents that share a run of words with it, where that is known already.</param>
    public List<JudgedPair> Judge(
        DocumentProfile document, SearchScope scope, ref SearchCounts counts, CancellationToken cancellationToken, IReadOnlySet<int>? sharers = null)
    {
        List<CandidatePair> candidates = [];
        Search(document, scope, candidates, ref counts);
        candidates.Sort(static (a, b) => a.Entry != b.Entry ? a.Entry.CompareTo(b.Entry) : a.Claim.CompareTo(b.Claim));
        ReadOnlySpan<CandidatePair> pairs = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(candidates);
        List<JudgedPair> judged = [];
        while (!pairs.IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            int number = _index.DocumentOf(pairs[0].Entry), end = 1;
            while (end < pairs.Length && _index.DocumentOf(pairs[end].Entry) == number) end++;
            bool mayCopy = !scope.IsOwn(number) && (sharers is null ? SharesRun(document, number) : sharers.Contains(number));
            Judge(document, scope.IsOwn(number) ? document : _load(number), number, mayCopy, pairs[..end], judged);
            pairs = pairs[end..];
        }

        return judged;
    }

    private void Search(DocumentProfile document, SearchScope scope, List<CandidatePair> candidates, ref SearchCounts counts)
    {
        if (!_searches.TryTake(out CandidateSearch? search)) search = new CandidateSearch(_index, _limits, _examiner.LeastToJudge, _weights, Conflict.Bounds);
        search.Find(document, scope, candidates, ref counts);
        _searches.Add(search);
    }

    /// <summary>Judges the pairs of two documents; that with the lesser id stands first, whichever was asked about.</summary>
    private void Judge(DocumentProfile document, DocumentProfile other, int number, bool mayCopy, ReadOnlySpan<CandidatePair> pairs, List<JudgedPair> judged)
    {
        bool otherIsFirst = ReferenceEquals(document, other) || string.CompareOrdinal(other.Document.Id, document.Document.Id) < 0;
        (DocumentProfile first, DocumentProfile second) = otherIsFirst ? (other, document) : (document, other);
        DocumentPair documents = mayCopy ? DocumentPair.Of(first, second, pairs[0].Story) : DocumentPair.WithoutCopies(pairs[0].Story);
        int firstEntry = _index.Document(number).FirstClaim;
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
        foreach (uint run in _index.RunsOf(number))
        {
            if (filter.Contains(run)) return true;
        }

        return false;
    }
}
