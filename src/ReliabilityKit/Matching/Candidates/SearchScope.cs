namespace ReliabilityKit.Matching.Candidates;

/// <summary>Which claims of an archive an article is held against.</summary>
internal sealed class SearchScope
{
    private readonly int[]? _ranks;
    private readonly int _document;
    private readonly int _firstClaim;

    private SearchScope(int document, int[]? ranks, int firstClaim)
    {
        _ranks = ranks;
        _document = document;
        _firstClaim = firstClaim;
    }

    /// <summary>Returns the scope of all documents but one.</summary>
    /// <param name="document">The number of the document left out, or -1.</param>
    public static SearchScope Without(int document) => new(document, null, 0);

    /// <summary>Returns the scope of a document of the archive: the documents before it, and of its own claims those before the one that asks.</summary>
    /// <param name="ranks">The place of each document in the order; documents added since have none, and are left out.</param>
    /// <param name="document">The document that asks.</param>
    /// <param name="firstClaim">The number of its first claim.</param>
    public static SearchScope Before(int[] ranks, int document, int firstClaim) => new(document, ranks, firstClaim);

    /// <summary>Returns whether a document is the one that asks, and is in the scope.</summary>
    public bool IsOwn(int document) => _ranks is not null && document == _document;

    /// <summary>Returns whether a claim is in scope.</summary>
    /// <param name="entry">Its number.</param>
    /// <param name="document">The number of its document.</param>
    /// <param name="claim">The index, in the document that asks, of the claim that asks.</param>
    public bool Contains(int entry, int document, int claim)
    {
        if (_ranks is null) return document != _document;
        if (document == _document) return entry < _firstClaim + claim;
        return document < _ranks.Length && _ranks[document] < _ranks[_document];
    }
}
