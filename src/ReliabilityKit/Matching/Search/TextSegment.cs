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
    private readonly byte[] _lengths = new byte[capacity];
    private readonly byte[] _reaches = new byte[capacity];
    private readonly AlignedBytes _rows = new((long)capacity * WholeRow.Size);

    /// <summary>The number of texts.</summary>
    public int Count { get; private set; }

    /// <summary>The number of characters by slot; 0 for long texts.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Characters in their order, and counts; of long texts there are none.</summary>
    public OrderColumns Orders { get; } = new(capacity);

    /// <summary>By slot a row of <see cref="WholeRow.Size"/> bytes; of long texts an empty one.</summary>
    public byte* Rows => _rows.Pointer;

    /// <summary>Returns the row of a slot.</summary>
    public ReadOnlySpan<byte> RowOf(int slot) => _rows.Span.Slice(slot * WholeRow.Size, WholeRow.Size);

    /// <summary>A text.</summary>
    public string this[int slot] => _texts[slot];

    /// <summary>Returns the number of characters of a text, or -1 for a long one.</summary>
    public int LengthOf(int slot) => _isLong[slot] ? -1 : _lengths[slot];

    /// <summary>Returns the number of characters of a text less twice those that had no room in its row.</summary>
    public int ReachOf(int slot) => _reaches[slot] - WholeRow.Raise;

    /// <summary>Adds a text.</summary>
    public void Add(string text, int length, TextUnit unit)
    {
        _texts[Count] = text;
        _isLong[Count] = length > ClassText.GreatestLength;
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength];
        // A long text has no signature: that of an empty one stands in its place.
        classes = classes[..ClassText.Read(_isLong[Count] ? "" : text, unit, classes, out _)];
        Span<byte> row = stackalloc byte[OrderRow.Size], frequent = stackalloc byte[FrequentRow.Size];
        OrderRow.Fill(row, classes);
        FrequentRow.Fill(frequent, classes);
        Orders.Set(Count, row, frequent);
        _lengths[Count] = (byte)classes.Length;
        int kept = WholeRow.Fill(_rows.Span.Slice(Count * WholeRow.Size, WholeRow.Size), classes);
        _reaches[Count] = (byte)(2 * kept - classes.Length + WholeRow.Raise);
        Count++;
    }
}
