using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The texts of one side of a join, sorted by length, with the signatures of those that are short enough.</summary>
/// <remarks>A text's place in this order is its slot. Beside the texts it takes some 144 bytes for each.</remarks>
internal sealed class JoinTexts
{
    private readonly IReadOnlyList<string> _texts;
    private readonly int[] _order;
    private readonly LongSignature[] _long;

    /// <summary>Reads texts.</summary>
    public JoinTexts(IReadOnlyList<string> texts, TextUnit unit, CancellationToken cancellation)
    {
        _texts = texts;
        Unit = unit;
        ulong[] keys = new ulong[texts.Count];
        for (int i = 0; i < keys.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            keys[i] = (ulong)LengthOf(texts[i], unit) << 32 | (uint)i;
        }

        keys.AsSpan().Sort();
        _order = Array.ConvertAll(keys, key => (int)(uint)key);
        ShortCount = keys.AsSpan().IndexOfAnyInRange((ulong)(TextSignatures.GreatestLength + 1) << 32, ulong.MaxValue);
        if (ShortCount < 0) ShortCount = keys.Length;
        _long = [.. keys.Skip(ShortCount).Select(key => new LongSignature(texts[(int)(uint)key], unit, (int)(key >> 32)))];
        Signatures = new TextSignatures(ShortCount);
        for (int slot = 0; slot < ShortCount; slot++)
        {
            cancellation.ThrowIfCancellationRequested();
            Signatures.Set(slot, this[slot], unit);
        }
    }

    /// <summary>The number of texts.</summary>
    public int Count => _order.Length;

    /// <summary>The number of texts that have a signature: those in the first slots.</summary>
    public int ShortCount { get; }

    /// <summary>What counts as one character.</summary>
    public TextUnit Unit { get; }

    /// <summary>The signatures by slot.</summary>
    public TextSignatures Signatures { get; }

    /// <summary>The text in a slot.</summary>
    public string this[int slot] => _texts[_order[slot]];

    /// <summary>Returns the index that the text in a slot was given with.</summary>
    public int IndexOf(int slot) => _order[slot];

    /// <summary>Returns the number of characters of the text in a slot.</summary>
    public int LengthOf(int slot) => slot < ShortCount ? Signatures.Lengths[slot] : _long[slot - ShortCount].Length;

    /// <summary>Returns the signature of the text in a slot from <see cref="ShortCount"/> on.</summary>
    public LongSignature LongOf(int slot) => _long[slot - ShortCount];

    /// <summary>Returns the first slot whose text has more characters.</summary>
    public int FirstLongerThan(int length)
    {
        (int from, int to) = (0, Count);
        while (from < to)
        {
            int middle = from + (to - from) / 2;
            if (LengthOf(middle) > length) to = middle;
            else from = middle + 1;
        }

        return from;
    }

    private static int LengthOf(string text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        return GraphemeText.Count(composed.Text, unit);
    }
}
