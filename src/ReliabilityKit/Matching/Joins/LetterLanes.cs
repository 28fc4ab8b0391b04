using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Compares the letters of sixteen texts with those of a query at once, with AVX-512.</summary>
/// <remarks>As <see cref="OrderLanes"/>; the masks of 64 codes are in four registers.</remarks>
internal static unsafe class LetterLanes
{
    private const int RowShift = 6;

    /// <summary>Computes the lengths of the longest common subsequences.</summary>
    /// <param name="masks">By code its places in the query.</param>
    /// <param name="rows">The rows of the texts by slot.</param>
    /// <param name="slots">Sixteen slots.</param>
    /// <param name="longest">The number of letters of the longest text.</param>
    /// <param name="common">Receives sixteen lengths.</param>
    [SkipLocalsInit]
    public static void Run(uint* masks, byte* rows, int* slots, int longest, int* common)
    {
        Vector512<uint>* columns = stackalloc Vector512<uint>[2 * OrderLanes.Columns];
        OrderLanes.Transpose(rows, RowShift, slots, columns);
        if (longest > OrderRow.Kept) OrderLanes.Transpose(rows + OrderRow.Kept, RowShift, slots, columns + OrderLanes.Columns);
        Vector512<uint> a = Vector512.Load(masks), b = Vector512.Load(masks + 16), c = Vector512.Load(masks + 32), d = Vector512.Load(masks + 48);
        Vector512<uint> state = Vector512<uint>.AllBitsSet;
        int count = (Math.Min(longest, LetterRow.Kept) + 3) / 4;
        for (int i = 0; i < count; i++)
        {
            Vector512<uint> four = columns[i];
            state = Step(state, a, b, c, d, four);
            state = Step(state, a, b, c, d, four >>> 8);
            state = Step(state, a, b, c, d, four >>> 16);
            state = Step(state, a, b, c, d, four >>> 24);
        }

        OrderLanes.PopCount(~state).Store(common);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<uint> Step(
        Vector512<uint> state, Vector512<uint> a, Vector512<uint> b, Vector512<uint> c, Vector512<uint> d, Vector512<uint> codes)
    {
        // The tables look at the lowest five bits of an index only; the sixth tells which of both it is.
        Vector512<uint> low = Avx512F.PermuteVar16x32x2(a, codes, b), high = Avx512F.PermuteVar16x32x2(c, codes, d);
        Vector512<uint> isLow = Vector512.Equals(codes & Vector512.Create(32u), Vector512<uint>.Zero);
        Vector512<uint> matches = state & Vector512.ConditionalSelect(isLow, low, high);
        return (state + matches) | (state ^ matches);
    }
}
