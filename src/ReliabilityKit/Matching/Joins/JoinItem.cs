using System.Collections.Concurrent;

namespace ReliabilityKit.Matching.Joins;

/// <summary>A part of a join, done by one thread: some work and the pairs it has found so far.</summary>
/// <param name="work">Does the work with what belongs to the thread, if the join has any such thing.</param>
internal sealed class JoinItem(Action<BlockJoin?, PairBuffer> work)
{
    private const int WaitingArrays = 64;

    private readonly BlockingCollection<ArraySegment<SimilarPair>> _pairs = new(WaitingArrays);
    private Exception? _fault;

    /// <summary>Does the work; waits while the pairs found are not taken.</summary>
    public void Run(BlockJoin? join, CancellationToken cancellation)
    {
        try
        {
            PairBuffer output = new(pairs => _pairs.Add(pairs, cancellation));
            work(join, output);
            output.Flush();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _fault = fault;
        }
        finally
        {
            _pairs.CompleteAdding();
        }
    }

    /// <summary>Takes the pairs as they are found.</summary>
    public IEnumerable<ArraySegment<SimilarPair>> Take()
    {
        foreach (ArraySegment<SimilarPair> pairs in _pairs.GetConsumingEnumerable()) yield return pairs;
        if (_fault is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_fault);
    }
}
