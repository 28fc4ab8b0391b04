using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Search;

/// <summary>Compares both sequences of eight texts with those of a query at once, with AVX-512.</summary>
/// <remarks>As <see cref="OrderLanes"/>, eight times in each of two registers.</remarks>
internal static unsafe class WholeLanes
{
    /// <summary>The texts that are compared at once.</summary>
    public const int Lanes = 8;

    /// <summary>The masks of the one sequence, before those of the other.</summary>
    public const int MainCodes = 32;

    /// <summary>The masks of both.</summary>
    public const int Masks = MainCodes + 16;

    private const int Columns = WholeRow.Kept / sizeof(ulong);

    /// <summary>Computes the sums of what both sequences have in common.</summary>
    /// <param name="masks">By code its places in the query.</param>
    /// <param name="rows">The rows of the texts by slot.</param>
    /// <param name="slots">Eight slots.</param>
    /// <param name="common">Receives eight sums.</param>
    [SkipLocalsInit]
    public static void Run(ulong* masks, byte* rows, int* slots, long* common)
    {
        Vector512<ulong>* columns = stackalloc Vector512<ulong>[Columns];
        Vector512<ulong>* tops = stackalloc Vector512<ulong>[Columns];
        Transpose(rows, slots, columns);
        Transpose(rows + WholeRow.Top - WholeRow.Top / 2, slots, tops);
        Vector512<ulong> a0 = Vector512.Load(masks), a1 = Vector512.Load(masks + 8), a2 = Vector512.Load(masks + 16), a3 = Vector512.Load(masks + 24);
        Vector512<ulong> top = Vector512.Load(masks + MainCodes), a = Vector512<ulong>.AllBitsSet, b = a;
        for (int i = 0; i < Columns; i++)
        {
            // Sixteen of the one fill two registers, of the other one.
            Vector512<ulong> codes = columns[i], others = tops[Columns / 2 + i / 2] >>> i % 2 * 32;
            for (int code = 0; code < 8; code++, codes >>>= 8, others >>>= 4)
            {
                // The tables look at the lowest four bits of an index only; the fifth tells which of both it is.
                Vector512<ulong> low = Avx512F.PermuteVar8x64x2(a0, codes, a1), high = Avx512F.PermuteVar8x64x2(a2, codes, a3);
                Vector512<ulong> isLow = Vector512.Equals(codes & Vector512.Create(16UL), Vector512<ulong>.Zero);
                a = Step(a, Vector512.ConditionalSelect(isLow, low, high));
                b = Step(b, Avx512F.PermuteVar8x64(top, others));
            }
        }

        Vector512<ulong> pairs = OrderLanes.PopCount((~a).AsUInt32()).AsUInt64() + OrderLanes.PopCount((~b).AsUInt32()).AsUInt64();
        ((pairs & Vector512.Create((ulong)uint.MaxValue)) + (pairs >>> 32)).AsInt64().Store(common);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Step(Vector512<ulong> state, Vector512<ulong> places)
    {
        Vector512<ulong> matches = state & places;
        return (state + matches) | (state ^ matches);
    }

    /// <summary>Brings eight bytes each of eight texts together, of 64 bytes of their rows.</summary>
    private static void Transpose(byte* rows, int* slots, Vector512<ulong>* columns)
    {
        Vector512<ulong> r0 = Row(rows, slots[0]), r1 = Row(rows, slots[1]), r2 = Row(rows, slots[2]), r3 = Row(rows, slots[3]);
        Vector512<ulong> r4 = Row(rows, slots[4]), r5 = Row(rows, slots[5]), r6 = Row(rows, slots[6]), r7 = Row(rows, slots[7]);
        Four(Avx512F.UnpackLow(r0, r1), Avx512F.UnpackLow(r2, r3), Avx512F.UnpackLow(r4, r5), Avx512F.UnpackLow(r6, r7), columns);
        Four(Avx512F.UnpackHigh(r0, r1), Avx512F.UnpackHigh(r2, r3), Avx512F.UnpackHigh(r4, r5), Avx512F.UnpackHigh(r6, r7), columns + 1);
    }

    /// <summary>Gives every other column, from quarters that have two texts each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Four(Vector512<ulong> a, Vector512<ulong> b, Vector512<ulong> c, Vector512<ulong> d, Vector512<ulong>* columns)
    {
        Vector512<ulong> ab = Avx512F.Shuffle4x128(a, b, 0x44), cd = Avx512F.Shuffle4x128(c, d, 0x44);
        columns[0] = Avx512F.Shuffle4x128(ab, cd, 0x88);
        columns[2] = Avx512F.Shuffle4x128(ab, cd, 0xdd);
        ab = Avx512F.Shuffle4x128(a, b, 0xee);
        cd = Avx512F.Shuffle4x128(c, d, 0xee);
        columns[4] = Avx512F.Shuffle4x128(ab, cd, 0x88);
        columns[6] = Avx512F.Shuffle4x128(ab, cd, 0xdd);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Row(byte* rows, int slot) => Vector512.Load((ulong*)(rows + (nint)slot * WholeRow.Size));
}
