using ReliabilityKit.Documents;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>Growing arrays for the tokens of a text, kept for the next text when disposed.</summary>
internal sealed class TokenBuffer : IDisposable
{
    private const int InitialCapacity = 1024;
    private TextSpan[] _spans = SpareArray<TextSpan>.Rent(InitialCapacity);
    private bool[] _continues = SpareArray<bool>.Rent(InitialCapacity);

    public int Count { get; private set; }

    public ReadOnlySpan<TextSpan> Spans => _spans.AsSpan(0, Count);

    public ReadOnlySpan<bool> Continues => _continues.AsSpan(0, Count);

    /// <summary>Adds a token.</summary>
    public void Add(int start, int end, bool continues = false)
    {
        if (Count == _spans.Length || Count == _continues.Length)
            Grow();
        _spans[Count] = new TextSpan(start, end - start);
        _continues[Count++] = continues;
    }

    /// <summary>Moves the start of a token.</summary>
    public void StretchStart(int token, int start) => _spans[token] = TextSpan.FromBounds(start, _spans[token].End);

    /// <summary>Moves the end of the last token.</summary>
    public void StretchEnd(int end) => _spans[Count - 1] = TextSpan.FromBounds(_spans[Count - 1].Start, end);

    public void Dispose()
    {
        SpareArray<TextSpan>.Return(_spans);
        SpareArray<bool>.Return(_continues);
    }

    private void Grow()
    {
        Grow(ref _spans);
        Grow(ref _continues);
    }

    private void Grow<T>(ref T[] array)
    {
        T[] larger = SpareArray<T>.Rent(Count * 2);
        Array.Copy(array, larger, Count);
        SpareArray<T>.Return(array);
        array = larger;
    }
}
