using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Some queries, broken down into what many of them share: the counts of a few classes together.</summary>
/// <remarks>
/// Thousands of queries have only some hundred different counts for one group of classes. What each of these differs by from the texts of a
/// block is computed once (a table in the manner of the "Four Russians"), from what halves of groups differ by, and a query adds up one entry a group.
/// </remarks>
internal sealed class SieveQueries
{
    /// <summary>The groups of classes for short texts; twice as many for long ones, whose groups would have too many different counts.</summary>
    public const int FewGroups = 8;

    private const int LongQuery = 48;

    private readonly List<ushort> _halves = [];
    private readonly List<ushort> _parts = [];
    private readonly List<(byte Class, byte Count)> _digits = [];
    private readonly int[] _digitOf = new int[LetterClasses.Count * (CountPlanes.GreatestCount + 1)];
    private readonly int[] _entries;

    /// <summary>Breaks queries down.</summary>
    /// <param name="counts">By query how often each class occurs.</param>
    /// <param name="longest">The number of characters of the longest.</param>
    public SieveQueries(ReadOnlySpan<byte> counts, int longest)
    {
        Count = counts.Length / LetterClasses.Count;
        Groups = longest < LongQuery ? FewGroups : 2 * FewGroups;
        _entries = new int[Count * Groups];
        for (int group = 0; group < Groups; group++) FindEntries(counts, group);
    }

    /// <summary>The number of queries.</summary>
    public int Count { get; }

    /// <summary>The number of groups.</summary>
    public int Groups { get; }

    /// <summary>The classes of a group.</summary>
    public int Width => LetterClasses.Count / Groups;

    /// <summary>The different counts of single classes.</summary>
    public ReadOnlySpan<(byte Class, byte Count)> Digits => CollectionsMarshal.AsSpan(_digits);

    /// <summary>By half of an entry its <see cref="Digits"/>, half as many as a group is wide.</summary>
    public ReadOnlySpan<ushort> Halves => CollectionsMarshal.AsSpan(_halves);

    /// <summary>By entry its two <see cref="Halves"/>.</summary>
    public ReadOnlySpan<ushort> Parts => CollectionsMarshal.AsSpan(_parts);

    /// <summary>By query and group the entry.</summary>
    public ReadOnlySpan<int> Entries => _entries;

    private void FindEntries(ReadOnlySpan<byte> all, int group)
    {
        Dictionary<ulong, int> known = [];
        Dictionary<ulong, int> knownHalves = [];
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<byte> counts = all.Slice(i * LetterClasses.Count + group * Width, Width);
            ref int entry = ref CollectionsMarshal.GetValueRefOrAddDefault(known, Key(counts), out bool exists);
            if (!exists)
            {
                entry = _parts.Count / 2;
                _parts.Add(HalfOf(counts[..(Width / 2)], group * Width, knownHalves));
                _parts.Add(HalfOf(counts[(Width / 2)..], group * Width + Width / 2, knownHalves));
            }

            _entries[i * Groups + group] = entry;
        }
    }

    private ushort HalfOf(ReadOnlySpan<byte> counts, int firstClass, Dictionary<ulong, int> known)
    {
        // Half a group takes at most half of the key.
        ulong key = Key(counts) | (ulong)firstClass << 56;
        ref int half = ref CollectionsMarshal.GetValueRefOrAddDefault(known, key, out bool exists);
        if (exists) return (ushort)half;
        half = _halves.Count / counts.Length;
        for (int i = 0; i < counts.Length; i++) _halves.Add(DigitOf(firstClass + i, Math.Min(counts[i], (byte)CountPlanes.GreatestCount)));
        return (ushort)half;
    }

    private ushort DigitOf(int letterClass, byte count)
    {
        ref int digit = ref _digitOf[letterClass * (CountPlanes.GreatestCount + 1) + count];
        if (digit == 0)
        {
            _digits.Add(((byte)letterClass, count));
            digit = _digits.Count;
        }

        return (ushort)(digit - 1);
    }

    private static ulong Key(ReadOnlySpan<byte> counts)
    {
        ulong key = 0;
        foreach (byte count in counts) key = key << 8 | count;
        return key;
    }
}
