using System.Buffers;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>A growing array of sentence starts, taken from the shared pool and given back when disposed.</summary>
internal sealed class SentenceBuffer : IDisposable
{
    private const int InitialCapacity = 64;
    private int[] _starts = ArrayPool<int>.Shared.Rent(InitialCapacity);

    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    public void Add(int start)
    {
        if (Count == _starts.Length)
            Grow();
        _starts[Count++] = start;
    }

    public void Dispose() => ArrayPool<int>.Shared.Return(_starts);

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Count * 2);
        Starts.CopyTo(larger);
        ArrayPool<int>.Shared.Return(_starts);
        _starts = larger;
    }
}
