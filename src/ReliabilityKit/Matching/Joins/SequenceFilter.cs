using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Leaves out texts whose characters are those of a query, but in too different an order.</summary>
/// <remarks>
/// Take any set of characters out of two texts: what is left of one can be turned into what is left of the other by those of the insertions and
/// deletions that concern them. So the distance of the sequences of some characters, plus what all the others differ by in number, is never
/// more than the distance of the texts.
/// </remarks>
internal static unsafe class SequenceFilter
{
    /// <summary>The texts that are compared at once.</summary>
    private const int Lanes = 16;

    private const int Codes = 32;

    /// <summary>Whether the processor can compare many sequences at once; else exact comparison is as fast.</summary>
    public static bool IsFast => Avx512F.IsSupported;

    /// <summary>Keeps the candidates that may be within their distance, and returns how many they are.</summary>
    /// <param name="queries">The signatures of the query's side.</param>
    /// <param name="query">The slot of the query.</param>
    /// <param name="texts">The signatures of the other side.</param>
    /// <param name="candidates">The slots of the texts; those that are kept are moved to the front, in the same order.</param>
    /// <param name="rare">Which of both sequences to compare.</param>
    /// <param name="limit">The greatest distance.</param>
    public static int Apply(TextSignatures queries, int query, TextSignatures texts, Span<int> candidates, bool rare, int limit)
    {
        TextSignatures.Sequences of = rare ? queries.Rare : queries.Middle;
        ReadOnlySpan<byte> codes = of.Codes.Slice(query * TextSignatures.SequenceLength, TextSignatures.SequenceLength);
        uint* masks = stackalloc uint[Codes];
        new Span<uint>(masks, Codes).Clear();
        int length = of.Lengths[query];
        for (int i = 0; i < Math.Min(length, codes.Length); i++) masks[codes[i]] |= 1u << i;
        TextSignatures.Sequences other = rare ? texts.Rare : texts.Middle;
        Span<int> common = stackalloc int[Lanes];
        int kept = 0;
        fixed (byte* others = rare ? CountDistance.NotRare : CountDistance.NotMiddle)
        fixed (byte* queryCounts = queries.Counts.Slice(query * LetterClasses.Count))
        fixed (byte* counts = texts.Counts)
        {
            for (int from = 0; from < candidates.Length; from += Lanes)
            {
                ReadOnlySpan<int> some = candidates.Slice(from, Math.Min(Lanes, candidates.Length - from));
                Common(masks, other, some, common);
                for (int i = 0; i < some.Length; i++)
                {
                    int slot = some[i];
                    // What was cut off may be common, all of it.
                    int unknown = Math.Max(0, length - codes.Length) + Math.Max(0, other.Lengths[slot] - codes.Length);
                    int distance = length + other.Lengths[slot] - 2 * (common[i] + unknown);
                    distance += CountDistance.Between(queryCounts, counts + (nint)slot * LetterClasses.Count, others);
                    if (distance <= limit) candidates[kept++] = slot;
                }
            }
        }

        return kept;
    }

    private static void Common(uint* masks, TextSignatures.Sequences texts, ReadOnlySpan<int> slots, Span<int> common)
    {
        fixed (byte* codes = texts.Codes)
        {
            if (IsFast && slots.Length > 2) CommonOfLanes(masks, codes, slots, common);
            else CommonOneByOne(masks, codes, slots, common);
        }
    }

    private static void CommonOneByOne(uint* masks, byte* codes, ReadOnlySpan<int> slots, Span<int> common)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            byte* text = codes + (nint)slots[i] * TextSignatures.SequenceLength;
            uint state = uint.MaxValue;
            for (int at = 0; at < TextSignatures.SequenceLength; at++)
            {
                uint matches = state & masks[text[at]];
                state = (state + matches) | (state ^ matches);
            }

            common[i] = BitOperations.PopCount(~state);
        }
    }

    [SkipLocalsInit]
    private static void CommonOfLanes(uint* masks, byte* codes, ReadOnlySpan<int> slots, Span<int> common)
    {
        byte** rows = stackalloc byte*[Lanes];
        for (int i = 0; i < Lanes; i++) rows[i] = codes + (nint)slots[Math.Min(i, slots.Length - 1)] * TextSignatures.SequenceLength;
        Vector512<uint> low = Vector512.Load(masks), high = Vector512.Load(masks + Lanes);
        Vector512<uint> state = Vector512<uint>.AllBitsSet;
        Vector512<uint>* columns = stackalloc Vector512<uint>[TextSignatures.SequenceLength / sizeof(uint)];
        Transpose(rows, columns);
        for (int i = 0; i < TextSignatures.SequenceLength / sizeof(uint); i++)
        {
            // The table looks at the lowest five bits of an index only, so what stands above need not be cleared.
            Vector512<uint> four = columns[i];
            state = Step(state, low, high, four);
            state = Step(state, low, high, four >>> 8);
            state = Step(state, low, high, four >>> 16);
            state = Step(state, low, high, four >>> 24);
        }

        uint* states = stackalloc uint[Lanes];
        state.Store(states);
        // Transposing leaves the quarters of a column in the order 0-3, 8-11, 4-7, 12-15.
        for (int i = 0; i < slots.Length; i++) common[i] = BitOperations.PopCount(~states[(i & 4) << 1 | (i & 8) >> 1 | (i & 3)]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Step(Vector512<uint> state, Vector512<uint> low, Vector512<uint> high, Vector512<uint> codes)
    {
        Vector512<uint> matches = state & Avx512F.PermuteVar16x32x2(low, codes, high);
        return (state + matches) | (state ^ matches);
    }

    /// <summary>Brings four codes each of sixteen sequences together.</summary>
    private static void Transpose(byte** rows, Vector512<uint>* columns)
    {
        Four(Pair(rows, 0), Pair(rows, 1), Pair(rows, 2), Pair(rows, 3), out var a0, out var a1, out var a2, out var a3);
        Four(Pair(rows, 4), Pair(rows, 5), Pair(rows, 6), Pair(rows, 7), out var b0, out var b1, out var b2, out var b3);
        columns[0] = Avx512F.Shuffle4x128(a0, b0, 0x88);
        columns[1] = Avx512F.Shuffle4x128(a1, b1, 0x88);
        columns[2] = Avx512F.Shuffle4x128(a2, b2, 0x88);
        columns[3] = Avx512F.Shuffle4x128(a3, b3, 0x88);
        columns[4] = Avx512F.Shuffle4x128(a0, b0, 0xdd);
        columns[5] = Avx512F.Shuffle4x128(a1, b1, 0xdd);
        columns[6] = Avx512F.Shuffle4x128(a2, b2, 0xdd);
        columns[7] = Avx512F.Shuffle4x128(a3, b3, 0xdd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Pair(byte** rows, int i) => Vector512.Create(Vector256.Load(rows[i]), Vector256.Load(rows[i + 8])).AsUInt32();

    /// <summary>Transposes four by four within each quarter of the registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(
        Vector512<uint> r0, Vector512<uint> r1, Vector512<uint> r2, Vector512<uint> r3,
        out Vector512<uint> c0, out Vector512<uint> c1, out Vector512<uint> c2, out Vector512<uint> c3)
    {
        Vector512<ulong> low01 = Avx512F.UnpackLow(r0, r1).AsUInt64(), low23 = Avx512F.UnpackLow(r2, r3).AsUInt64();
        Vector512<ulong> high01 = Avx512F.UnpackHigh(r0, r1).AsUInt64(), high23 = Avx512F.UnpackHigh(r2, r3).AsUInt64();
        c0 = Avx512F.UnpackLow(low01, low23).AsUInt32();
        c1 = Avx512F.UnpackHigh(low01, low23).AsUInt32();
        c2 = Avx512F.UnpackLow(high01, high23).AsUInt32();
        c3 = Avx512F.UnpackHigh(high01, high23).AsUInt32();
    }
}
