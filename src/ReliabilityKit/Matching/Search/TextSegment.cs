using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>
/// Some thousand texts that were added one after the other, with their signatures: an index grows by whole segments, nothing is moved.
/// </summary>
/// <param name="capacity">The most texts.</param>
internal sealed unsafe class TextSegment(int capacity = TextSegment.Size)
{
    /// <summary>The texts of a full segment.</summary>
    public const int Size = 16_384;

    private readonly string[] _texts = new string[capacity];
    private readonly bool[] _isLong = new bool[capacity];
    private readonly AlignedBytes _rows = new((long)capacity * WholeRow.Size);

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The signatures; of long texts they say nothing.</summary>
    public TextSignatures Signatures { get; } = new(capacity);

    /// <summary>By slot a row of <see cref="WholeRow.Size"/> bytes; of long texts an empty one.</summary>
    public byte* Rows => _rows.Pointer;

    /// <summary>Returns the row of a slot.</summary>
    public ReadOnlySpan<byte> RowOf(int slot) => _rows.Span.Slice(slot * WholeRow.Size, WholeRow.Size);

    /// <summary>A text.</summary>
    public string this[int slot] => _texts[slot];

    /// <summary>Returns the number of characters of a text, or -1 for a long one.</summary>
    public int LengthOf(int slot) => _isLong[slot] ? -1 : Signatures.Lengths[slot];

    /// <summary>Adds a text.</summary>
    public void Add(string text, int length, TextUnit unit)
    {
        _texts[Count] = text;
        _isLong[Count] = length > ClassText.GreatestLength;
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength], counts = stackalloc byte[LetterClasses.Count];
        // A long text has no signature: that of an empty one stands in its place.
        classes = classes[..ClassText.Read(_isLong[Count] ? "" : text, unit, classes, out _)];
        ClassText.Count(classes, counts);
        Signatures.Set(Count, classes, counts);
        WholeRow.Fill(_rows.Span.Slice(Count * WholeRow.Size, WholeRow.Size), classes);
        Count++;
    }
}
