namespace ReliabilityKit.Matching.Joins;

/// <summary>Collects pairs and hands them on by the thousand.</summary>
/// <param name="handOver">Takes a full array; it may wait.</param>
internal sealed class PairBuffer(Action<ArraySegment<SimilarPair>> handOver)
{
    private const int Size = 4096;

    private SimilarPair[] _pairs = [];
    private int _count;

    /// <summary>Adds a pair.</summary>
    public void Add(SimilarPair pair)
    {
        if (_count == _pairs.Length)
        {
            Flush();
            _pairs = new SimilarPair[Size];
        }

        _pairs[_count++] = pair;
    }

    /// <summary>Hands on what there is.</summary>
    public void Flush()
    {
        if (_count > 0) handOver(new ArraySegment<SimilarPair>(_pairs, 0, _count));
        (_pairs, _count) = ([], 0);
    }
}
