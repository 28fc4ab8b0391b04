using System.Buffers;
using ReliabilityKit.Matching.Joins.Places;
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
    /// <param name="limits">The greatest distances.</param>
    /// <param name="longestWithLetters">The greatest length of texts that need a row of letters.</param>
    /// <param name="shortestWithOrder">The least length of texts that need a row of the order of characters.</param>
    /// <param name="cancellation">Stops the work.</param>
    public JoinTexts(IReadOnlyList<string> texts, JoinOptions options, DistanceLimits limits, int longestWithLetters, int shortestWithOrder, CancellationToken cancellation)
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
        int withOrder = Math.Min(ShortCount, FirstLonger(keys, shortestWithOrder - 1)), withLetters = Math.Min(ShortCount, FirstLonger(keys, longestWithLetters));
        Signatures = new TextSignatures(ShortCount, withOrder);
        Places = new PlaceTexts(ShortCount, withOrder, Array.ConvertAll([.. Enumerable.Range(0, ClassText.GreatestLength + 1)], length => limits.UpTo(2 * length)));
        Letters = new LetterTexts(withLetters);
        Planes = new CountPlanes(withLetters);
        threads.Run((ShortCount + CountPlanes.BlockSize - 1) / CountPlanes.BlockSize, 1, ReadBlock);
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

    /// <summary>The counts of characters of shorter texts.</summary>
    public CountPlanes Planes { get; }

    /// <summary>About where longer texts have their characters.</summary>
    public PlaceTexts Places { get; }

    /// <summary>The text in a slot.</summary>
    public string this[int slot] => _texts[_order[slot]];

    /// <summary>Has the text in a slot read from memory: it will be asked for.</summary>
    public void Expect(int slot) => Prefetch.Text(this[slot], LengthOf(slot));

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

    /// <summary>Reads the classes of characters of the text in a slot before <see cref="ShortCount"/>, and returns how many they are.</summary>
    public int ReadClasses(int slot, Span<byte> classes) => ClassText.Read(this[slot], Unit, classes, out _);

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

    private void ReadBlock(int block)
    {
        Span<byte> buffer = stackalloc byte[ClassText.GreatestLength], counts = stackalloc byte[LetterClasses.Count];
        ArrayBufferWriter<byte> places = PlaceTexts.Begin();
        int first = block * CountPlanes.BlockSize;
        for (int slot = first; slot < Math.Min(first + CountPlanes.BlockSize, ShortCount); slot++)
        {
            Span<byte> classes = buffer[..ClassText.Read(this[slot], Unit, buffer, out bool hasOwnLetters)];
            ClassText.Count(classes, counts);
            Signatures.Set(slot, classes, counts);
            Letters.Set(slot, classes, hasOwnLetters);
            if (slot < Letters.Count) Planes.Set(slot, counts);
            Places.Set(slot, classes, places);
        }

        Places.Finish(block, places);
    }

    private static int LengthOf(string text, TextUnit unit)
    {
        using ComposedText composed = new(text, unit);
        return GraphemeText.Count(composed.Text, unit);
    }
}
