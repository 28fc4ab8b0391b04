using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>The lengths of the longest common subsequences of a short sequence of codes and many others.</summary>
/// <remarks>H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004), where AVX-512 is present for 32 sequences at a time.</remarks>
internal static unsafe class SequenceCommon
{
    private const int Size = CodeSequences.Size;
    private const int Lanes = 16;
    private const int FewSlots = 3;

    /// <summary>Writes for each code the places where a sequence has it.</summary>
    public static void Masks(ReadOnlySpan<byte> codes, Span<uint> masks)
    {
        if (Vector256.IsHardwareAccelerated)
        {
            Vector256<byte> all = Vector256.Create(codes);
            for (int code = 1; code < masks.Length; code++) masks[code] = Vector256.Equals(all, Vector256.Create((byte)code)).ExtractMostSignificantBits();
        }
        else
        {
            masks.Clear();
            for (int i = 0; i < codes.Length; i++) masks[codes[i]] |= 1u << i;
        }

        masks[LetterClasses.NoCode] = 0;
    }

    /// <summary>Writes the length for each slot.</summary>
    /// <param name="masks">The places of the one sequence.</param>
    /// <param name="codes">The codes of the others by slot.</param>
    /// <param name="slots">The slots.</param>
    /// <param name="common">Receives the lengths.</param>
    public static void Lengths(ReadOnlySpan<uint> masks, ReadOnlySpan<byte> codes, ReadOnlySpan<int> slots, Span<int> common)
    {
        fixed (uint* places = masks)
        fixed (byte* rows = codes)
        {
            int done = 0;
            if (Avx512F.IsSupported)
            {
                for (; slots.Length - done >= FewSlots; done = Math.Min(slots.Length, done + 2 * Lanes))
                    Many(places, rows, slots.Slice(done, Math.Min(2 * Lanes, slots.Length - done)), common[done..]);
            }

            for (; done < slots.Length; done++) common[done] = One(places, rows + (nint)slots[done] * Size);
        }
    }

    /// <summary>As <see cref="Lengths"/>, for one other sequence, on any processor.</summary>
    public static int One(uint* masks, byte* codes)
    {
        uint state = uint.MaxValue;
        for (int i = 0; i < Size; i++)
        {
            uint matches = state & masks[codes[i]];
            state = (state + matches) | (state ^ matches);
        }

        return BitOperations.PopCount(~state);
    }

    [SkipLocalsInit]
    private static void Many(uint* masks, byte* codes, ReadOnlySpan<int> slots, Span<int> common)
    {
        byte** rows = stackalloc byte*[2 * Lanes];
        for (int i = 0; i < 2 * Lanes; i++) rows[i] = codes + (nint)slots[Math.Min(i, slots.Length - 1)] * Size;
        Vector512<uint>* columns = stackalloc Vector512<uint>[2 * Size / sizeof(uint)];
        uint* states = stackalloc uint[2 * Lanes];
        Transpose(rows, columns);
        if (slots.Length <= Lanes) Run(masks, columns, states);
        else
        {
            Transpose(rows + Lanes, columns + Size / sizeof(uint));
            RunTwo(masks, columns, states);
        }

        // Transposing leaves the quarters of a column in the order 0-3, 8-11, 4-7, 12-15.
        for (int i = 0; i < slots.Length; i++) common[i] = BitOperations.PopCount(~states[(i & 4) << 1 | (i & 8) >> 1 | (i & ~12)]);
    }

    private static void Run(uint* masks, Vector512<uint>* columns, uint* states)
    {
        Vector512<uint> low = Vector512.Load(masks), high = Vector512.Load(masks + Lanes);
        Vector512<uint> state = Vector512<uint>.AllBitsSet;
        for (int i = 0; i < Size / sizeof(uint); i++)
        {
            // The table looks at the lowest five bits of an index only, so what stands above need not be cleared.
            Vector512<uint> four = columns[i];
            state = Step(state, low, high, four);
            state = Step(state, low, high, four >>> 8);
            state = Step(state, low, high, four >>> 16);
            state = Step(state, low, high, four >>> 24);
        }

        state.Store(states);
    }

    /// <summary>Two registers side by side hide the latency of the recurrence.</summary>
    private static void RunTwo(uint* masks, Vector512<uint>* columns, uint* states)
    {
        Vector512<uint> low = Vector512.Load(masks), high = Vector512.Load(masks + Lanes);
        Vector512<uint> a = Vector512<uint>.AllBitsSet, b = a;
        for (int i = 0; i < Size / sizeof(uint); i++)
        {
            Vector512<uint> fourA = columns[i], fourB = columns[i + Size / sizeof(uint)];
            a = Step(a, low, high, fourA);
            b = Step(b, low, high, fourB);
            a = Step(a, low, high, fourA >>> 8);
            b = Step(b, low, high, fourB >>> 8);
            a = Step(a, low, high, fourA >>> 16);
            b = Step(b, low, high, fourB >>> 16);
            a = Step(a, low, high, fourA >>> 24);
            b = Step(b, low, high, fourB >>> 24);
        }

        a.Store(states);
        b.Store(states + Lanes);
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
        Four(rows, out Vector512<uint> a0, out Vector512<uint> a1, out Vector512<uint> a2, out Vector512<uint> a3);
        Four(rows + 4, out Vector512<uint> b0, out Vector512<uint> b1, out Vector512<uint> b2, out Vector512<uint> b3);
        columns[0] = Avx512F.Shuffle4x128(a0, b0, 0x88);
        columns[1] = Avx512F.Shuffle4x128(a1, b1, 0x88);
        columns[2] = Avx512F.Shuffle4x128(a2, b2, 0x88);
        columns[3] = Avx512F.Shuffle4x128(a3, b3, 0x88);
        columns[4] = Avx512F.Shuffle4x128(a0, b0, 0xdd);
        columns[5] = Avx512F.Shuffle4x128(a1, b1, 0xdd);
        columns[6] = Avx512F.Shuffle4x128(a2, b2, 0xdd);
        columns[7] = Avx512F.Shuffle4x128(a3, b3, 0xdd);
    }

    /// <summary>Transposes four rows, and the four that are eight behind, by four codes within each quarter of the registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(byte** rows, out Vector512<uint> c0, out Vector512<uint> c1, out Vector512<uint> c2, out Vector512<uint> c3)
    {
        Vector512<uint> r0 = Both(rows, 0), r1 = Both(rows, 1), r2 = Both(rows, 2), r3 = Both(rows, 3);
        Vector512<ulong> low01 = Avx512F.UnpackLow(r0, r1).AsUInt64(), low23 = Avx512F.UnpackLow(r2, r3).AsUInt64();
        Vector512<ulong> high01 = Avx512F.UnpackHigh(r0, r1).AsUInt64(), high23 = Avx512F.UnpackHigh(r2, r3).AsUInt64();
        c0 = Avx512F.UnpackLow(low01, low23).AsUInt32();
        c1 = Avx512F.UnpackHigh(low01, low23).AsUInt32();
        c2 = Avx512F.UnpackLow(high01, high23).AsUInt32();
        c3 = Avx512F.UnpackHigh(high01, high23).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Both(byte** rows, int i) => Vector512.Create(Vector256.Load(rows[i]), Vector256.Load(rows[i + 8])).AsUInt32();
}
