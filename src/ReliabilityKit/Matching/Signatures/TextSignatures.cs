using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>What is known of the order of characters in texts by slot, to tell pairs apart that cannot be similar; 97 bytes a text.</summary>
/// <param name="capacity">The number of slots.</param>
/// <param name="first">The first slot that has more than a length.</param>
internal sealed unsafe class TextSignatures(int capacity, int first = 0)
{
    private readonly AlignedBytes _orders = new((long)(capacity - first) * OrderRow.Size);
    private readonly AlignedBytes _frequent = new((long)(capacity - first) * FrequentRow.Size);
    private readonly byte[] _lengths = new byte[capacity];

    /// <summary>The number of characters by slot.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>By slot a row of <see cref="OrderRow.Size"/> bytes.</summary>
    public byte* Orders => _orders.Pointer - (nint)first * OrderRow.Size;

    /// <summary>By slot a row of <see cref="FrequentRow.Size"/> bytes.</summary>
    public byte* Frequent => _frequent.Pointer - (nint)first * FrequentRow.Size;

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where its signature goes.</param>
    /// <param name="text">A text of at most <see cref="ClassText.GreatestLength"/> characters.</param>
    /// <param name="unit">What counts as one character.</param>
    public void Set(int slot, ReadOnlySpan<char> text, TextUnit unit)
    {
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength], counts = stackalloc byte[LetterClasses.Count];
        classes = classes[..ClassText.Read(text, unit, classes, out _)];
        ClassText.Count(classes, counts);
        Set(slot, classes, counts);
    }

    /// <summary>Takes the classes of the characters of a text, and how often each occurs.</summary>
    public void Set(int slot, ReadOnlySpan<byte> classes, ReadOnlySpan<byte> counts)
    {
        _lengths[slot] = (byte)classes.Length;
        if (slot < first) return;
        OrderRow.Fill(_orders.Span.Slice((slot - first) * OrderRow.Size, OrderRow.Size), classes, counts);
        FrequentRow.Fill(_frequent.Span.Slice((slot - first) * FrequentRow.Size, FrequentRow.Size), classes);
    }
}
