namespace ReliabilityKit.Matching.Candidates;

/// <summary>An order of the documents of an archive.</summary>
internal sealed class DocumentOrder
{
    private readonly int[] _ranks;

    /// <summary>Creates an order.</summary>
    /// <param name="documents">The numbers of the documents, the first one first.</param>
    public DocumentOrder(int[] documents)
    {
        Documents = documents;
        _ranks = new int[documents.Length];
        IsThatOfAdding = true;
        for (int rank = 0; rank < documents.Length; rank++)
        {
            _ranks[documents[rank]] = rank;
            IsThatOfAdding &= documents[rank] == rank;
        }
    }

    /// <summary>Gets the numbers of the documents, the first one first.</summary>
    public int[] Documents { get; }

    /// <summary>Gets whether the documents were added in this order, as the news of a wire are.</summary>
    public bool IsThatOfAdding { get; }

    /// <summary>Returns whether a document comes before another; one that has no place in the order does not.</summary>
    public bool IsBefore(int document, int other) => document < _ranks.Length && _ranks[document] < _ranks[other];
}
