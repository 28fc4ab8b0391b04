namespace ReliabilityKit.Language.Tokenization;

/// <summary>A growing array of sentence starts, kept for the next text when disposed.</summary>
internal sealed class SentenceBuffer : IDisposable
{
    private const int InitialCapacity = 64;
    private int[] _starts = SpareArray<int>.Rent(InitialCapacity);

    public int Count { get; private set; }

    public ReadOnlySpan<int> Starts => _starts.AsSpan(0, Count);

    public void Add(int start)
    {
        if (Count == _starts.Length)
            Grow();
        _starts[Count++] = start;
    }

    public void Dispose() => SpareArray<int>.Return(_starts);

    private void Grow()
    {
        int[] larger = SpareArray<int>.Rent(Count * 2);
        Starts.CopyTo(larger);
        SpareArray<int>.Return(_starts);
        _starts = larger;
    }
}
