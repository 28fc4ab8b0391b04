using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>What is known of texts by slot, in place of the texts, to tell pairs apart that cannot be similar; 161 bytes a text.</summary>
/// <param name="capacity">The number of slots.</param>
internal sealed unsafe class TextSignatures(int capacity)
{
    /// <summary>Texts with more characters have no signature: their counts would not fit into bytes.</summary>
    public const int GreatestLength = 254;

    private readonly AlignedBytes _counts = new((long)capacity * LetterClasses.Count);
    private readonly AlignedBytes _orders = new((long)capacity * OrderRow.Size);
    private readonly AlignedBytes _frequent = new((long)capacity * FrequentRow.Size);
    private readonly byte[] _lengths = new byte[capacity];

    /// <summary>The number of characters by slot.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>By slot how often each class occurs, <see cref="LetterClasses.Count"/> bytes.</summary>
    public byte* Counts => _counts.Pointer;

    /// <summary>By slot a row of <see cref="OrderRow.Size"/> bytes.</summary>
    public byte* Orders => _orders.Pointer;

    /// <summary>By slot a row of <see cref="FrequentRow.Size"/> bytes.</summary>
    public byte* Frequent => _frequent.Pointer;

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where its signature goes.</param>
    /// <param name="text">A text of at most <see cref="GreatestLength"/> characters.</param>
    /// <param name="unit">What counts as one character.</param>
    public void Set(int slot, ReadOnlySpan<char> text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        Span<byte> classes = stackalloc byte[GreatestLength];
        classes = classes[..Read(composed.Text, unit, classes)];
        Span<byte> counts = _counts.Span.Slice(slot * LetterClasses.Count, LetterClasses.Count);
        counts.Clear();
        foreach (byte letterClass in classes) counts[letterClass]++;
        OrderRow.Fill(_orders.Span.Slice(slot * OrderRow.Size, OrderRow.Size), classes, counts);
        FrequentRow.Fill(_frequent.Span.Slice(slot * FrequentRow.Size, FrequentRow.Size), classes);
        _lengths[slot] = (byte)classes.Length;
    }

    private static int Read(ReadOnlySpan<char> text, TextUnit unit, Span<byte> classes)
    {
        bool clusters = unit == TextUnit.Grapheme && !GraphemeText.IsSimple(text);
        int count = 0;
        for (int length; !text.IsEmpty; text = text[length..])
        {
            length = clusters ? GraphemeText.NextLength(text) : 1;
            classes[count++] = LetterClasses.Of(text[0]);
        }

        return count;
    }
}
