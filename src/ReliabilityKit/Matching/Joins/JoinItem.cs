using System.Runtime.ExceptionServices;
using System.Threading.Channels;

namespace ReliabilityKit.Matching.Joins;

/// <summary>A part of a join, done by one thread: some work and the pairs it has found so far.</summary>
/// <param name="work">Does the work with what belongs to the thread, if the join has any such thing.</param>
internal sealed class JoinItem(Action<BlockJoin?, PairBuffer> work)
{
    private const int WaitingArrays = 64;

    private readonly Channel<ArraySegment<SimilarPair>> _pairs = Channel.CreateBounded<ArraySegment<SimilarPair>>(WaitingArrays);
    private Exception? _fault;

    /// <summary>Does the work; waits while the pairs found are not taken.</summary>
    public void Run(BlockJoin? join, CancellationToken cancellation)
    {
        try
        {
            PairBuffer output = new(pairs => Put(pairs, cancellation));
            work(join, output);
            output.Flush();
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            _fault = fault;
        }
        finally
        {
            _pairs.Writer.Complete();
        }
    }

    /// <summary>Takes the pairs as they are found.</summary>
    public IEnumerable<ArraySegment<SimilarPair>> Take()
    {
        while (_pairs.Reader.WaitToReadAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult())
        {
            while (_pairs.Reader.TryRead(out ArraySegment<SimilarPair> pairs)) yield return pairs;
        }

        if (_fault is not null) ExceptionDispatchInfo.Throw(_fault);
    }

    private void Put(ArraySegment<SimilarPair> pairs, CancellationToken cancellation)
    {
        if (!_pairs.Writer.TryWrite(pairs)) _pairs.Writer.WriteAsync(pairs, cancellation).AsTask().GetAwaiter().GetResult();
    }
}
