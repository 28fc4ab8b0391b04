namespace ReliabilityKit.Matching.Candidates;

/// <summary>Which claims of an archive an article is held against.</summary>
internal sealed class SearchScope
{
    private readonly CandidateIndex _index;
    private readonly DocumentOrder? _order;
    private readonly int _document;
    private readonly int _firstClaim;
    private readonly int _endClaim;

    private SearchScope(CandidateIndex index, int document, DocumentOrder? order)
    {
        _index = index;
        _order = order;
        _document = document;
        if (document < 0) return;
        _firstClaim = index.Document(document).FirstClaim;
        _endClaim = _firstClaim + index.Document(document).ClaimCount;
    }

    /// <summary>Returns the scope of all documents but one.</summary>
    /// <param name="index">The claims of the archive.</param>
    /// <param name="document">The number of the document left out, or -1.</param>
    public static SearchScope Without(CandidateIndex index, int document) => new(index, document, null);

    /// <summary>Returns the scope of a document of the archive: the documents before it, and of its own claims those before the one that asks.</summary>
    /// <param name="index">The claims of the archive.</param>
    /// <param name="document">The document that asks.</param>
    /// <param name="order">The order; documents added since have no place in it, and are left out.</param>
    public static SearchScope Before(CandidateIndex index, int document, DocumentOrder order) => new(index, document, order);

    /// <summary>Gets the number of the document that asks where it is in the scope itself, or -1.</summary>
    public int OwnDocument => _order is null ? -1 : _document;

    /// <summary>Returns whether a document is the one that asks, and is in the scope.</summary>
    public bool IsOwn(int document) => _order is not null && document == _document;

    /// <summary>Returns the number from which on no claim is in scope: where documents were added in their order, that of the claim that asks.</summary>
    /// <param name="claim">The index, in the document that asks, of the claim that asks.</param>
    public int EndOf(int claim) => _order is { IsThatOfAdding: true } ? _firstClaim + claim : int.MaxValue;

    /// <summary>Returns whether a claim below <see cref="EndOf"/> is in scope.</summary>
    /// <param name="entry">Its number.</param>
    /// <param name="claim">The index, in the document that asks, of the claim that asks.</param>
    public bool Contains(int entry, int claim)
    {
        if (_order is { IsThatOfAdding: true }) return true;
        bool isOwn = entry >= _firstClaim && entry < _endClaim;
        if (_order is null) return !isOwn;
        return isOwn ? entry < _firstClaim + claim : _order.IsBefore(_index.DocumentOf(entry), _document);
    }
}
