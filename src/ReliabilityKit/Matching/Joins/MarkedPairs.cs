using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Collects the marked pairs of a tile and some blocks, and gives them out by query. One for each thread.</summary>
/// <param name="room">The most pairs; at least twice those of a block and <see cref="BlockJoin.Stride"/> queries.</param>
internal sealed unsafe class MarkedPairs(int room)
{
    /// <summary>The most blocks: a text of them is told by sixteen bits, a query by as many.</summary>
    public const int GreatestBlocks = (1 << TextBits) / CountPlanes.BlockSize;

    private const int TextBits = 16;
    private const int Words = CountPlanes.Words;

    private static readonly ulong[] s_places = [.. Enumerable.Range(0, Words).Select(word => (ulong)word * 64)];

    private readonly uint[] _pairs = new uint[room];
    private readonly int[] _slots = new int[room];
    private readonly ulong[] _marks = new ulong[BlockJoin.Stride * Words + Words];
    private readonly ulong[] _places = new ulong[BlockJoin.Stride * Words + Words];
    private int[] _ends = [];
    private int _count;

    /// <summary>Whether there are pairs.</summary>
    public bool Any => _count > 0;

    /// <summary>Whether the next block of marks may not find room.</summary>
    public bool IsFull => _count > room - BlockJoin.Stride * CountPlanes.BlockSize;

    /// <summary>Adds the marked texts of a block.</summary>
    /// <param name="marks">By query a bit for each text.</param>
    /// <param name="query">The place of the first query in its tile.</param>
    /// <param name="queries">The number of queries.</param>
    /// <param name="text">The place of the block's first text.</param>
    public void Add(ulong* marks, int query, int queries, int text)
    {
        fixed (ulong* some = _marks, places = _places)
        fixed (uint* pairs = _pairs)
        {
            int words = Avx512F.IsSupported ? FindWords(marks, queries, some, places) : FindOneByOne(marks, queries, some, places);
            uint first = (uint)(query << TextBits | text);
            uint* next = pairs + _count;
            for (int i = 0; i < words; i++)
            {
                uint pair = first + (uint)places[i];
                ulong bits = some[i];
                do *next++ = pair + (uint)BitOperations.TrailingZeroCount(bits);
                while ((bits &= bits - 1) != 0);
            }

            _count = (int)(next - pairs);
        }
    }

    /// <summary>Sorts the pairs by query, those of a query in the order in which they were added; <see cref="SlotsOf"/> gives them until the next.</summary>
    /// <param name="queries">The number of queries of the tile.</param>
    /// <param name="firstSlot">The slot of the text in place 0.</param>
    public void Sort(int queries, int firstSlot)
    {
        if (_ends.Length < queries) _ends = new int[queries];
        Array.Clear(_ends);
        foreach (uint pair in _pairs.AsSpan(0, _count)) _ends[pair >> TextBits]++;
        for (int query = 0, sum = 0; query < queries; query++) (_ends[query], sum) = (sum, sum + _ends[query]);
        foreach (uint pair in _pairs.AsSpan(0, _count)) _slots[_ends[pair >> TextBits]++] = firstSlot + (int)(pair & ((1u << TextBits) - 1));
        _count = 0;
    }

    /// <summary>Returns the slots of the texts of a query.</summary>
    /// <param name="query">The place of the query in its tile.</param>
    public ReadOnlySpan<int> SlotsOf(int query)
    {
        int from = query == 0 ? 0 : _ends[query - 1];
        return _slots.AsSpan(from, _ends[query] - from);
    }

    /// <summary>Finds the words that have marks, without a branch for each query: most have none, which cannot be foretold.</summary>
    private static int FindWords(ulong* marks, int queries, ulong* found, ulong* places)
    {
        Vector512<ulong> place = Vector512.Create(s_places);
        int count = 0;
        for (int i = 0; i < queries; i++, place += Vector512.Create(1UL << TextBits))
        {
            Vector512<ulong> words = Vector512.Load(marks + i * Words);
            Vector512<ulong> any = ~Vector512.Equals(words, Vector512<ulong>.Zero);
            Avx512F.Compress(Vector512<ulong>.Zero, any, words).Store(found + count);
            Avx512F.Compress(Vector512<ulong>.Zero, any, place).Store(places + count);
            count += BitOperations.PopCount(any.ExtractMostSignificantBits());
        }

        return count;
    }

    /// <summary>As <see cref="FindWords"/>, on any processor.</summary>
    private static int FindOneByOne(ulong* marks, int queries, ulong* found, ulong* places)
    {
        int count = 0;
        for (int i = 0; i < queries * Words; i++)
        {
            if (marks[i] == 0) continue;
            found[count] = marks[i];
            places[count++] = (ulong)(i / Words << TextBits | i % Words * 64);
        }

        return count;
    }
}
