using System.Buffers;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The words of a text, split at white space and sorted by code unit, in pooled memory.</summary>
/// <remarks>
/// Sorting by code unit makes the score the same under every culture; FuzzySharp sorts by the current one.
/// </remarks>
internal readonly ref struct TokenList
{
    private readonly Range[] _tokens;

    /// <summary>Splits and sorts. Call <see cref="Dispose"/> when done.</summary>
    public TokenList(ReadOnlySpan<char> text)
    {
        Text = text;
        _tokens = ArrayPool<Range>.Shared.Rent((text.Length + 1) / 2 + 1);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            int start = i;
            while (i < text.Length && !char.IsWhiteSpace(text[i])) i++;
            _tokens[Count++] = start..i;
        }

        Sort();
    }

    public ReadOnlySpan<char> Text { get; }

    /// <summary>The number of words.</summary>
    public int Count { get; }

    /// <summary>A word.</summary>
    public ReadOnlySpan<char> this[int index] => Text[_tokens[index]];

    public void Dispose() => ArrayPool<Range>.Shared.Return(_tokens);

    /// <summary>Writes the words, a blank between each two, and returns the number of characters written.</summary>
    /// <param name="target">At least as long as the text.</param>
    public int Join(Span<char> target)
    {
        int length = 0;
        for (int i = 0; i < Count; i++) Append(target, ref length, this[i]);
        return length;
    }

    /// <summary>Writes a word behind the others, a blank before it.</summary>
    public static void Append(Span<char> target, ref int length, ReadOnlySpan<char> word)
    {
        if (length > 0) target[length++] = ' ';
        word.CopyTo(target[length..]);
        length += word.Length;
    }

    /// <summary>Heap sort: in place, and n log n for any input.</summary>
    private void Sort()
    {
        for (int i = Count / 2 - 1; i >= 0; i--) SiftDown(i, Count);
        for (int end = Count - 1; end > 0; end--)
        {
            (_tokens[0], _tokens[end]) = (_tokens[end], _tokens[0]);
            SiftDown(0, end);
        }
    }

    private void SiftDown(int root, int end)
    {
        while (2 * root + 1 < end)
        {
            int child = 2 * root + 1;
            if (child + 1 < end && this[child].SequenceCompareTo(this[child + 1]) < 0) child++;
            if (this[root].SequenceCompareTo(this[child]) >= 0) return;
            (_tokens[root], _tokens[child]) = (_tokens[child], _tokens[root]);
            root = child;
        }
    }
}
