using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Compares the order rows of 32 texts with that of a query at once, with AVX-512.</summary>
/// <remarks>
/// The recurrence is that of H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004), sixteen times in each of two registers; the masks of
/// sixteen codes are looked up in two registers that hold those of all 32.
/// </remarks>
internal static unsafe class OrderLanes
{
    /// <summary>The texts that are compared at once.</summary>
    public const int Padding = 32;

    /// <summary>The texts of a register.</summary>
    public const int Lanes = 16;

    /// <summary>The registers that <see cref="Transpose"/> fills.</summary>
    public const int Columns = OrderRow.Kept / sizeof(uint);

    // The binary logarithms of the sizes of rows.
    private const int OrderShift = 6;
    private const int FrequentShift = 5;

    /// <summary>Whether the processor has the instructions.</summary>
    public static bool IsSupported => Avx512BW.IsSupported;

    /// <summary>Makes the slots behind the last candidate valid.</summary>
    public static void Pad(int* slots, int count)
    {
        if (count > 0) new Span<int>(slots + count, Padding).Fill(slots[count - 1]);
    }

    /// <summary>Computes for each text what its row differs by at least.</summary>
    /// <param name="masks">The places of the query's codes.</param>
    /// <param name="counts">The query's counts of frequent classes, sixteen bytes.</param>
    /// <param name="rows">The rows by slot.</param>
    /// <param name="slots">The slots, padded.</param>
    /// <param name="count">The number of slots, at most 32.</param>
    /// <param name="limit">The greatest value of interest.</param>
    /// <param name="bounds">Receives the values.</param>
    /// <returns>A bit for each slot whose value is not above the limit.</returns>
    [SkipLocalsInit]
    public static uint Run(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds)
    {
        Vector512<uint>* columns = stackalloc Vector512<uint>[2 * Columns];
        Transpose(rows, OrderShift, slots, columns);
        if (count <= Lanes)
        {
            Vector512<uint> state = Common(masks, columns);
            return Finish(state, counts, rows, slots, limit, bounds) & ((1u << count) - 1);
        }

        Transpose(rows, OrderShift, slots + Lanes, columns + Columns);
        Common(masks, columns, out Vector512<uint> a, out Vector512<uint> b);
        uint passed = Finish(a, counts, rows, slots, limit, bounds) | Finish(b, counts, rows, slots + Lanes, limit, bounds + Lanes) << Lanes;
        return count == Padding ? passed : passed & ((1u << count) - 1);
    }

    /// <summary>Computes for each text how much its sequences of frequent characters have in common with those of the query.</summary>
    /// <param name="masks">The places of the query's codes in the one sequence, then in the other.</param>
    /// <param name="rows">The rows by slot.</param>
    /// <param name="slots">The slots, padded.</param>
    /// <param name="count">The number of slots, at most 32.</param>
    /// <param name="common">Receives the sums of both lengths.</param>
    [SkipLocalsInit]
    public static void RunFrequent(uint* masks, byte* rows, int* slots, int count, int* common)
    {
        Vector512<uint>* columns = stackalloc Vector512<uint>[Columns];
        for (int from = 0; from < count; from += Lanes)
        {
            Transpose(rows, FrequentShift, slots + from, columns);
            CommonFrequent(masks, columns).Store(common + from);
        }
    }

    /// <summary>Computes the sums of what both sequences of frequent characters of sixteen texts have in common with those of a query.</summary>
    public static Vector512<int> CommonFrequent(uint* masks, Vector512<uint>* columns)
    {
        Vector512<uint> first = Vector512.Load(masks), second = Vector512.Load(masks + Lanes);
        Vector512<uint> a = Vector512<uint>.AllBitsSet, b = a;
        for (int i = 0; i < Columns / 2; i++)
        {
            Vector512<uint> codesA = columns[i], codesB = columns[i + Columns / 2];
            FourFrequent(ref a, first, codesA, ref b, second, codesB);
            FourFrequent(ref a, first, codesA >>> 16, ref b, second, codesB >>> 16);
        }

        return PopCount(~a) + PopCount(~b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void FourFrequent(
        ref Vector512<uint> a, Vector512<uint> first, Vector512<uint> codesA, ref Vector512<uint> b, Vector512<uint> second, Vector512<uint> codesB)
    {
        a = Step(a, Avx512F.PermuteVar16x32(first, codesA));
        b = Step(b, Avx512F.PermuteVar16x32(second, codesB));
        a = Step(a, Avx512F.PermuteVar16x32(first, codesA >>> 4));
        b = Step(b, Avx512F.PermuteVar16x32(second, codesB >>> 4));
        a = Step(a, Avx512F.PermuteVar16x32(first, codesA >>> 8));
        b = Step(b, Avx512F.PermuteVar16x32(second, codesB >>> 8));
        a = Step(a, Avx512F.PermuteVar16x32(first, codesA >>> 12));
        b = Step(b, Avx512F.PermuteVar16x32(second, codesB >>> 12));
    }

    private static Vector512<uint> Common(uint* masks, Vector512<uint>* columns)
    {
        Vector512<uint> low = Vector512.Load(masks), high = Vector512.Load(masks + Lanes);
        Vector512<uint> state = Vector512<uint>.AllBitsSet;
        for (int i = 0; i < Columns; i++)
        {
            // The table looks at the lowest five bits of an index only, so what stands above need not be cleared.
            Vector512<uint> four = columns[i];
            state = Step(state, low, high, four);
            state = Step(state, low, high, four >>> 8);
            state = Step(state, low, high, four >>> 16);
            state = Step(state, low, high, four >>> 24);
        }

        return state;
    }

    /// <summary>Two registers side by side hide the latency of the recurrence.</summary>
    public static void Common(uint* masks, Vector512<uint>* columns, out Vector512<uint> stateA, out Vector512<uint> stateB)
    {
        Vector512<uint> low = Vector512.Load(masks), high = Vector512.Load(masks + Lanes);
        Vector512<uint> a = Vector512<uint>.AllBitsSet, b = a;
        for (int i = 0; i < Columns; i++)
        {
            Vector512<uint> fourA = columns[i], fourB = columns[i + Columns];
            a = Step(a, low, high, fourA);
            b = Step(b, low, high, fourB);
            a = Step(a, low, high, fourA >>> 8);
            b = Step(b, low, high, fourB >>> 8);
            a = Step(a, low, high, fourA >>> 16);
            b = Step(b, low, high, fourB >>> 16);
            a = Step(a, low, high, fourA >>> 24);
            b = Step(b, low, high, fourB >>> 24);
        }

        (stateA, stateB) = (a, b);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Step(Vector512<uint> state, Vector512<uint> low, Vector512<uint> high, Vector512<uint> codes) =>
        Step(state, Avx512F.PermuteVar16x32x2(low, codes, high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Step(Vector512<uint> state, Vector512<uint> places)
    {
        // The sum, or what stood where the query has another character.
        const byte SumOrOther = 0xf4;
        return Avx512F.TernaryLogic(state + (state & places), state, places, SumOrOther);
    }

    /// <summary>Adds what the counts differ by and takes away twice what is common.</summary>
    private static uint Finish(Vector512<uint> state, byte* counts, byte* rows, int* slots, int limit, int* bounds)
    {
        Vector128<byte> kept = Vector128.Create(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0);
        Vector512<int> values = Differences(counts, kept, rows, slots) - (PopCount(~state) << 1);
        values.Store(bounds);
        return (uint)Vector512.LessThanOrEqual(values, Vector512.Create(limit)).ExtractMostSignificantBits();
    }

    /// <summary>The sums of the differences of counts that are kept.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Differences(byte* counts, Vector128<byte> kept, byte* rows, int* slots)
    {
        Vector512<byte> query = Four(Vector128.Load(counts) & kept), mask = Four(kept);
        Vector512<ulong> first = Differences(query, mask, rows, slots) | Differences(query, mask, rows, slots + 1) << 32;
        Vector512<ulong> second = Differences(query, mask, rows, slots + 2) | Differences(query, mask, rows, slots + 3) << 32;
        return Avx512F.UnpackLow(first, second).AsInt32();
    }

    private static Vector512<byte> Four(Vector128<byte> value) => Vector512.Create(Vector256.Create(value, value), Vector256.Create(value, value));

    /// <summary>The sums of the differences of counts of every fourth text, one in the lower half of each quarter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Differences(Vector512<byte> query, Vector512<byte> mask, byte* rows, int* slots)
    {
        byte* counts = rows + OrderRow.Counts;
        Vector256<byte> low = Vector256.Create(Row(counts, slots[0]), Row(counts, slots[4]));
        Vector256<byte> high = Vector256.Create(Row(counts, slots[8]), Row(counts, slots[12]));
        Vector512<byte> sums = Avx512BW.SumAbsoluteDifferences(query, Vector512.Create(low, high) & mask).AsByte();
        return sums.AsUInt64() + Avx512BW.ShiftRightLogical128BitLane(sums, 8).AsUInt64();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Row(byte* counts, int slot) => Vector128.Load(counts + (nint)slot * OrderRow.Size);

    /// <summary>Counts the bits of each word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<int> PopCount(Vector512<uint> words)
    {
        Vector128<byte> counts = Vector128.Create((byte)0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4);
        Vector512<byte> table = Vector512.Create(Vector256.Create(counts, counts), Vector256.Create(counts, counts));
        Vector512<byte> low = words.AsByte() & Vector512.Create((byte)15), high = (words >>> 4).AsByte() & Vector512.Create((byte)15);
        Vector512<byte> bytes = Avx512BW.Shuffle(table, low) + Avx512BW.Shuffle(table, high);
        Vector512<short> pairs = Avx512BW.MultiplyAddAdjacent(bytes, Vector512.Create((sbyte)1));
        return Avx512BW.MultiplyAddAdjacent(pairs, Vector512.Create((short)1));
    }

    /// <summary>Brings four codes each of sixteen texts together, of the 32 codes that their rows begin with.</summary>
    /// <param name="rows">The rows by slot.</param>
    /// <param name="shift">The binary logarithm of the size of a row.</param>
    /// <param name="slots">The slots.</param>
    /// <param name="columns">Receives the codes.</param>
    public static void Transpose(byte* rows, int shift, int* slots, Vector512<uint>* columns)
    {
        Four(rows, shift, slots, out Vector512<uint> a0, out Vector512<uint> a1, out Vector512<uint> a2, out Vector512<uint> a3);
        Four(rows, shift, slots + 8, out Vector512<uint> b0, out Vector512<uint> b1, out Vector512<uint> b2, out Vector512<uint> b3);
        columns[0] = Avx512F.Shuffle4x128(a0, b0, 0x88);
        columns[1] = Avx512F.Shuffle4x128(a1, b1, 0x88);
        columns[2] = Avx512F.Shuffle4x128(a2, b2, 0x88);
        columns[3] = Avx512F.Shuffle4x128(a3, b3, 0x88);
        columns[4] = Avx512F.Shuffle4x128(a0, b0, 0xdd);
        columns[5] = Avx512F.Shuffle4x128(a1, b1, 0xdd);
        columns[6] = Avx512F.Shuffle4x128(a2, b2, 0xdd);
        columns[7] = Avx512F.Shuffle4x128(a3, b3, 0xdd);
    }

    /// <summary>Transposes four rows, and the four behind them, by four codes within each quarter of the registers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(
        byte* rows, int shift, int* slots, out Vector512<uint> c0, out Vector512<uint> c1, out Vector512<uint> c2, out Vector512<uint> c3)
    {
        Vector512<uint> r0 = Both(rows, shift, slots), r1 = Both(rows, shift, slots + 1);
        Vector512<uint> r2 = Both(rows, shift, slots + 2), r3 = Both(rows, shift, slots + 3);
        Vector512<ulong> low01 = Avx512F.UnpackLow(r0, r1).AsUInt64(), low23 = Avx512F.UnpackLow(r2, r3).AsUInt64();
        Vector512<ulong> high01 = Avx512F.UnpackHigh(r0, r1).AsUInt64(), high23 = Avx512F.UnpackHigh(r2, r3).AsUInt64();
        c0 = Avx512F.UnpackLow(low01, low23).AsUInt32();
        c1 = Avx512F.UnpackHigh(low01, low23).AsUInt32();
        c2 = Avx512F.UnpackLow(high01, high23).AsUInt32();
        c3 = Avx512F.UnpackHigh(high01, high23).AsUInt32();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Both(byte* rows, int shift, int* slots) =>
        Vector512.Create(Vector256.Load(rows + ((nint)slots[0] << shift)), Vector256.Load(rows + ((nint)slots[4] << shift))).AsUInt32();
}
