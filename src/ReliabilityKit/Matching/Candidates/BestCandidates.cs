namespace ReliabilityKit.Matching.Candidates;

/// <summary>Keeps the claims with the highest scores: a heap with the least on top. Of equal scores the documents' own order decides.</summary>
internal sealed class BestCandidates(CandidateIndex index, int limit)
{
    private readonly int[] _entries = new int[limit];
    private readonly float[] _scores = new float[limit];

    /// <summary>Gets the score below which nothing is kept any more.</summary>
    public float Least => Count < limit ? float.NegativeInfinity : _scores[0];

    /// <summary>Gets the claims kept, in no order.</summary>
    public ReadOnlySpan<int> Entries => _entries.AsSpan(0, Count);

    /// <summary>Gets how many are kept.</summary>
    public int Count { get; private set; }

    /// <summary>Forgets all.</summary>
    public void Clear() => Count = 0;

    /// <summary>Offers a claim, which is kept when it is among the best so far.</summary>
    public void Offer(int entry, float score)
    {
        if (Count < limit)
        {
            Rise(Count++, entry, score);
        }
        else if (IsBetter(entry, score, 0))
        {
            Sink(entry, score);
        }
    }

    private bool IsBetter(int entry, float score, int place) =>
        score != _scores[place] ? score > _scores[place] : Precedes(entry, _entries[place]);

    // The order of documents is that of their ids' hashes; the claims of one document follow its text.
    private bool Precedes(int a, int b)
    {
        int documentA = index.DocumentOf(a), documentB = index.DocumentOf(b);
        return documentA == documentB ? a < b : index.OrderOf(documentA) < index.OrderOf(documentB);
    }

    private void Rise(int place, int entry, float score)
    {
        while (place > 0 && (place - 1) / 2 is var parent && !IsBetter(entry, score, parent))
        {
            (_entries[place], _scores[place]) = (_entries[parent], _scores[parent]);
            place = parent;
        }

        (_entries[place], _scores[place]) = (entry, score);
    }

    private void Sink(int entry, float score)
    {
        int place = 0;
        while (2 * place + 1 is var child && child < Count)
        {
            if (child + 1 < Count && IsBetter(_entries[child], _scores[child], child + 1)) child++;
            if (!IsBetter(entry, score, child)) break;
            (_entries[place], _scores[place]) = (_entries[child], _scores[child]);
            place = child;
        }

        (_entries[place], _scores[place]) = (entry, score);
    }
}
