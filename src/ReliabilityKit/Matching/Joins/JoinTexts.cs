using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The texts of one side of a join, sorted by length, with the signatures of those that are short enough.</summary>
/// <remarks>A text's place in this order is its slot. Beside the texts it takes some 150 bytes for each.</remarks>
internal sealed class JoinTexts
{
    private readonly IReadOnlyList<string> _texts;
    private readonly int[] _order;
    private readonly LongSignature[] _long;

    /// <summary>Reads texts.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="options">What counts as a character, and the number of threads.</param>
    /// <param name="longestWithLetters">The greatest length of texts that need a row of letters.</param>
    /// <param name="shortestWithOrder">The least length of texts that need a row of the order of characters.</param>
    /// <param name="cancellation">Stops the work.</param>
    public JoinTexts(IReadOnlyList<string> texts, JoinOptions options, int longestWithLetters, int shortestWithOrder, CancellationToken cancellation)
    {
        _texts = texts;
        Unit = options.Unit;
        ulong[] keys = new ulong[texts.Count];
        JoinThreads threads = new(options.Threads, cancellation);
        threads.Run(keys.Length, CountPlanes.BlockSize, i => keys[i] = (ulong)LengthOf(texts[i], Unit) << 32 | (uint)i);
        keys.AsSpan().Sort();
        _order = Array.ConvertAll(keys, key => (int)(uint)key);
        ShortCount = FirstLonger(keys, ClassText.GreatestLength);
        _long = [.. keys.Skip(ShortCount).Select(key => new LongSignature(texts[(int)(uint)key], Unit, (int)(key >> 32)))];
        Signatures = new TextSignatures(ShortCount, Math.Min(ShortCount, FirstLonger(keys, shortestWithOrder - 1)));
        Letters = new LetterTexts(Math.Min(ShortCount, FirstLonger(keys, longestWithLetters)));
        Planes = new CountPlanes(ShortCount);
        threads.Run(ShortCount, CountPlanes.BlockSize, Read);
    }

    /// <summary>The number of texts.</summary>
    public int Count => _order.Length;

    /// <summary>The number of texts that have a signature: those in the first slots.</summary>
    public int ShortCount { get; }

    /// <summary>What counts as one character.</summary>
    public TextUnit Unit { get; }

    /// <summary>The lengths, and of longer texts the order of characters.</summary>
    public TextSignatures Signatures { get; }

    /// <summary>The letters of shorter texts.</summary>
    public LetterTexts Letters { get; }

    /// <summary>The counts of characters.</summary>
    public CountPlanes Planes { get; }

    /// <summary>The text in a slot.</summary>
    public string this[int slot] => _texts[_order[slot]];

    /// <summary>Returns the index that the text in a slot was given with.</summary>
    public int IndexOf(int slot) => _order[slot];

    /// <summary>Returns the number of characters of the text in a slot.</summary>
    public int LengthOf(int slot) => slot < ShortCount ? Signatures.Lengths[slot] : _long[slot - ShortCount].Length;

    /// <summary>Returns the signature of the text in a slot from <see cref="ShortCount"/> on.</summary>
    public LongSignature LongOf(int slot) => _long[slot - ShortCount];

    /// <summary>Counts the classes of characters of the text in a slot before <see cref="ShortCount"/>.</summary>
    public void CountClasses(int slot, Span<byte> counts)
    {
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength];
        ClassText.Count(classes[..ClassText.Read(this[slot], Unit, classes, out _)], counts);
    }

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

    private static int FirstLonger(ulong[] keys, int length)
    {
        int first = keys.AsSpan().BinarySearch((ulong)(length + 1) << 32);
        return first < 0 ? ~first : first;
    }

    private void Read(int slot)
    {
        Span<byte> classes = stackalloc byte[ClassText.GreatestLength], counts = stackalloc byte[LetterClasses.Count];
        classes = classes[..ClassText.Read(this[slot], Unit, classes, out bool hasOwnLetters)];
        ClassText.Count(classes, counts);
        Signatures.Set(slot, classes, counts);
        Letters.Set(slot, classes, hasOwnLetters);
        Planes.Set(slot, counts);
    }

    private static int LengthOf(string text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        return GraphemeText.Count(composed.Text, unit);
    }
}
