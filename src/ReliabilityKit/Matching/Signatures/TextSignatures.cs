using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>What is known of texts by slot, in place of the texts, to tell pairs apart that cannot be similar; 164 bytes a text.</summary>
internal sealed class TextSignatures
{
    /// <summary>Texts with more characters have no signature: their counts would not fit into bytes.</summary>
    public const int GreatestLength = 254;

    private readonly byte[] _counts;
    private readonly byte[] _lengths;
    private readonly CodeSequences[] _sequences;

    /// <summary>Makes room.</summary>
    /// <param name="capacity">The number of slots.</param>
    public TextSignatures(int capacity)
    {
        _counts = GC.AllocateUninitializedArray<byte>(checked(capacity * LetterClasses.Count));
        _lengths = new byte[capacity];
        _sequences = [.. Enumerable.Range(0, LetterClasses.Sequences).Select(_ => new CodeSequences(capacity))];
    }

    /// <summary>The counts of the classes, 64 bytes a slot.</summary>
    public ReadOnlySpan<byte> Counts => _counts;

    /// <summary>The number of characters by slot.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>The sequences: see <see cref="LetterClasses.Sequences"/>.</summary>
    public ReadOnlySpan<CodeSequences> Sequences => _sequences;

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where its signature goes.</param>
    /// <param name="text">A text of at most <see cref="GreatestLength"/> characters.</param>
    /// <param name="unit">What counts as one character.</param>
    public void Set(int slot, ReadOnlySpan<char> text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        Span<byte> classes = stackalloc byte[GreatestLength];
        classes = classes[..Read(composed.Text, unit, classes)];
        Span<byte> counts = _counts.AsSpan(slot * LetterClasses.Count, LetterClasses.Count);
        counts.Clear();
        foreach (byte letterClass in classes) counts[letterClass]++;
        for (int i = 0; i < _sequences.Length; i++) _sequences[i].Set(slot, classes, LetterClasses.CodesIn(i));
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
