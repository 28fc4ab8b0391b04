using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The rows of short texts by slot: those in the first slots.</summary>
/// <param name="count">The number of texts that have one.</param>
internal sealed unsafe class LetterTexts(int count)
{
    private readonly AlignedBytes _rows = new((long)count * LetterRow.Size);

    /// <summary>The number of texts that have a row.</summary>
    public int Count => count;

    /// <summary>By slot a row of <see cref="LetterRow.Size"/> bytes.</summary>
    public byte* Rows => _rows.Pointer;

    /// <summary>Takes a text, unless it is too long to have a row.</summary>
    public void Set(int slot, ReadOnlySpan<byte> classes, bool hasOwnLetters)
    {
        if (slot < count) LetterRow.Fill(_rows.Span.Slice(slot * LetterRow.Size, LetterRow.Size), classes, hasOwnLetters);
    }
}
