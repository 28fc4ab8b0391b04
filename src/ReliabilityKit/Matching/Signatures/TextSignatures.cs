using System.Buffers;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Signatures;

/// <summary>What is known of texts by slot, in place of the texts, to tell pairs apart that cannot be similar; 132 bytes a text.</summary>
internal sealed class TextSignatures(int capacity)
{
    /// <summary>Texts with more characters have no signature: their counts would not fit into bytes.</summary>
    public const int GreatestLength = 254;

    /// <summary>The characters of a sequence that are kept.</summary>
    public const int SequenceLength = 32;

    private readonly byte[] _counts = GC.AllocateUninitializedArray<byte>(checked(capacity * LetterClasses.Count));
    private readonly byte[] _rare = GC.AllocateUninitializedArray<byte>(capacity * SequenceLength);
    private readonly byte[] _middle = GC.AllocateUninitializedArray<byte>(capacity * SequenceLength);
    private readonly byte[] _rareLengths = new byte[capacity];
    private readonly byte[] _middleLengths = new byte[capacity];
    private readonly byte[] _lengths = new byte[capacity];

    /// <summary>The counts of the classes, 64 bytes a slot.</summary>
    public ReadOnlySpan<byte> Counts => _counts;

    /// <summary>The number of characters by slot.</summary>
    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>The rare characters in their order.</summary>
    public Sequences Rare => new(_rare, _rareLengths);

    /// <summary>Some frequent characters in their order.</summary>
    public Sequences Middle => new(_middle, _middleLengths);

    /// <summary>Reads a text.</summary>
    /// <param name="slot">Where its signature goes.</param>
    /// <param name="text">A text of at most <see cref="GreatestLength"/> characters.</param>
    /// <param name="unit">What counts as one character.</param>
    public void Set(int slot, ReadOnlySpan<char> text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        ReadOnlySpan<char> rest = composed.Text;
        bool clusters = unit == TextUnit.Grapheme && !GraphemeText.IsSimple(rest);
        Writer writer = new(
            _counts.AsSpan(slot * LetterClasses.Count, LetterClasses.Count),
            _rare.AsSpan(slot * SequenceLength, SequenceLength),
            _middle.AsSpan(slot * SequenceLength, SequenceLength));
        for (int length; !rest.IsEmpty; rest = rest[length..])
        {
            length = clusters ? GraphemeText.NextLength(rest) : 1;
            writer.Add(LetterClasses.Of(rest[0]));
        }

        (_lengths[slot], _rareLengths[slot], _middleLengths[slot]) = ((byte)writer.Length, (byte)writer.RareLength, (byte)writer.MiddleLength);
    }

    /// <summary>Sequences by slot: codes below 32, 0 behind the end, and how long each is before it was cut.</summary>
    public readonly ref struct Sequences(ReadOnlySpan<byte> codes, ReadOnlySpan<byte> lengths)
    {
        /// <summary>The codes, 32 bytes a slot.</summary>
        public ReadOnlySpan<byte> Codes { get; } = codes;

        /// <summary>The lengths.</summary>
        public ReadOnlySpan<byte> Lengths { get; } = lengths;
    }

    private ref struct Writer
    {
        private readonly Span<byte> _counts;
        private readonly Span<byte> _rare;
        private readonly Span<byte> _middle;

        public Writer(Span<byte> counts, Span<byte> rare, Span<byte> middle)
        {
            _counts = counts;
            _rare = rare;
            _middle = middle;
            counts.Clear();
            rare.Clear();
            middle.Clear();
        }

        public int Length { get; private set; }

        public int RareLength { get; private set; }

        public int MiddleLength { get; private set; }

        public void Add(byte letterClass)
        {
            Length++;
            _counts[letterClass]++;
            byte rare = LetterClasses.RareCode(letterClass);
            byte middle = LetterClasses.MiddleCode(letterClass);
            if (rare != LetterClasses.NoCode)
            {
                if (RareLength < SequenceLength) _rare[RareLength] = rare;
                RareLength++;
            }
            else if (middle != LetterClasses.NoCode)
            {
                if (MiddleLength < SequenceLength) _middle[MiddleLength] = middle;
                MiddleLength++;
            }
        }
    }
}
