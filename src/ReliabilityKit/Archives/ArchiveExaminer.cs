using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Candidates;

namespace ReliabilityKit.Archives;

/// <summary>Holds documents against an archive and keeps what is to be reported.</summary>
internal sealed class ArchiveExaminer
{
    private readonly ArchiveStore _store;
    private readonly CandidateExaminer _examiner;

    /// <summary>Creates an examiner.</summary>
    public ArchiveExaminer(ArchiveStore store, ArchiveOptions options)
    {
        _store = store;
        PairExaminer pairs = new(options.MinimumConfidence, options.Weights);
        SearchLimits limits = new(options.CandidatesPerClaim, options.EntriesPerClaim);
        _examiner = new CandidateExaminer(store.Index, store.Load, pairs, limits, options.Weights);
    }

    /// <summary>Holds a document against all others.</summary>
    public ArchiveAnswer Ask(DocumentProfile document, CancellationToken cancellationToken) =>
        Examine(document, SearchScope.Without(_store.Index, _store.Find(document.Document.Id)), cancellationToken);

    /// <summary>Holds a document of the archive against itself and those before it.</summary>
    public ArchiveAnswer Check(int document, DocumentOrder order, CancellationToken cancellationToken) =>
        Examine(_store.LoadToStay(document), SearchScope.Before(_store.Index, document, order), cancellationToken);

    private ArchiveAnswer Examine(DocumentProfile document, SearchScope scope, CancellationToken cancellationToken)
    {
        SearchCounts counts = default;
        List<JudgedPair> judged = _examiner.Judge(document, scope, ref counts, cancellationToken);
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
}
