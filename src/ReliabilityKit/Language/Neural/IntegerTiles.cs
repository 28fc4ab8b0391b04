using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>The matrix product in whole numbers, written once for every register width.</summary>
/// <remarks>
/// Processors multiply 16-bit numbers and add two neighbouring products at once. So the right matrix lies in panels of a few columns, each
/// with its rows in pairs: the numbers of one column in two neighbouring rows side by side, and all of a panel in the order of reading.
/// </remarks>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="TVector">The register of numbers.</typeparam>
/// <typeparam name="TInteger">The register of whole numbers.</typeparam>
internal static unsafe class IntegerTiles<TLanes, TVector, TInteger>
    where TLanes : struct, ILanes<TVector, TInteger>
    where TVector : struct
    where TInteger : struct
{
    private const int Registers = 2;

    /// <summary>Gets the columns of a panel.</summary>
    public static int Width => Registers * TLanes.Count;

    /// <summary>As <see cref="IKernel.MultiplyAdd(short*, int, short*, int*, int, int*, int, int, int, int)"/>.</summary>
    public static void MultiplyAdd(
        short* a, int aStride, short* panels, int* start, int startStride, int* c, int cStride, int rows, int pairs, int columns)
    {
        for (int column = 0; column < columns; column += Width)
        {
            for (int row = 0; row < rows;)
            {
                short* from = a + ((nint)row * aStride);
                int* begin = start + ((nint)row * startStride) + column;
                int* to = c + ((nint)row * cStride) + column;
                int left = rows - row;
                if (TLanes.HasManyRegisters && left > 4)
                    Tile8((int*)from, aStride / 2, (int*)panels, begin, startStride, to, cStride, left, pairs);
                else
                    Tile4((int*)from, aStride / 2, (int*)panels, begin, startStride, to, cStride, left, pairs);
                row += TLanes.HasManyRegisters && left > 4 ? 8 : 4;
            }

            panels += 2 * pairs * Width;
        }
    }

    // Where rows are missing the last one takes their place: it is computed, and written, several times with the same result.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(int* a, int aStride, int* b, int* start, int startStride, int* c, int cStride, int rows, int pairs)
    {
        int n = TLanes.Count, last = Math.Min(rows, 4) - 1;
        nint r1 = Math.Min(1, last), r2 = Math.Min(2, last), r3 = Math.Min(3, last);
        int* a1 = a + (r1 * aStride), a2 = a + (r2 * aStride), a3 = a + (r3 * aStride);
        int* c1 = start + (r1 * startStride), c2 = start + (r2 * startStride), c3 = start + (r3 * startStride);
        TInteger s00 = TLanes.Load(start), s01 = TLanes.Load(start + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        TInteger s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n);
        for (nint k = 0; k < pairs; k++)
        {
            TInteger b0 = TLanes.Load(b), b1 = TLanes.Load(b + n);
            TInteger x = TLanes.BroadcastPair(a[k]), p0, p1;
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s00 = TLanes.Add(s00, p0);
            s01 = TLanes.Add(s01, p1);
            x = TLanes.BroadcastPair(a1[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s10 = TLanes.Add(s10, p0);
            s11 = TLanes.Add(s11, p1);
            x = TLanes.BroadcastPair(a2[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s20 = TLanes.Add(s20, p0);
            s21 = TLanes.Add(s21, p1);
            x = TLanes.BroadcastPair(a3[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s30 = TLanes.Add(s30, p0);
            s31 = TLanes.Add(s31, p1);
            b += 2 * n;
        }

        Store(c, s00, s01);
        Store(c + (r1 * cStride), s10, s11);
        Store(c + (r2 * cStride), s20, s21);
        Store(c + (r3 * cStride), s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(int* a, int aStride, int* b, int* start, int startStride, int* c, int cStride, int rows, int pairs)
    {
        int n = TLanes.Count, last = Math.Min(rows, 8) - 1;
        nint r5 = Math.Min(5, last), r6 = Math.Min(6, last), r7 = Math.Min(7, last);
        int* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride, a4 = a3 + aStride;
        int* a5 = a + (r5 * aStride), a6 = a + (r6 * aStride), a7 = a + (r7 * aStride);
        int* c1 = start + startStride, c2 = c1 + startStride, c3 = c2 + startStride, c4 = c3 + startStride;
        int* c5 = start + (r5 * startStride), c6 = start + (r6 * startStride), c7 = start + (r7 * startStride);
        TInteger s00 = TLanes.Load(start), s01 = TLanes.Load(start + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        TInteger s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n);
        TInteger s40 = TLanes.Load(c4), s41 = TLanes.Load(c4 + n), s50 = TLanes.Load(c5), s51 = TLanes.Load(c5 + n);
        TInteger s60 = TLanes.Load(c6), s61 = TLanes.Load(c6 + n), s70 = TLanes.Load(c7), s71 = TLanes.Load(c7 + n);
        for (nint k = 0; k < pairs; k++)
        {
            TInteger b0 = TLanes.Load(b), b1 = TLanes.Load(b + n);
            TInteger x = TLanes.BroadcastPair(a[k]), p0, p1;
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s00 = TLanes.Add(s00, p0);
            s01 = TLanes.Add(s01, p1);
            x = TLanes.BroadcastPair(a1[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s10 = TLanes.Add(s10, p0);
            s11 = TLanes.Add(s11, p1);
            x = TLanes.BroadcastPair(a2[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s20 = TLanes.Add(s20, p0);
            s21 = TLanes.Add(s21, p1);
            x = TLanes.BroadcastPair(a3[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s30 = TLanes.Add(s30, p0);
            s31 = TLanes.Add(s31, p1);
            x = TLanes.BroadcastPair(a4[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s40 = TLanes.Add(s40, p0);
            s41 = TLanes.Add(s41, p1);
            x = TLanes.BroadcastPair(a5[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s50 = TLanes.Add(s50, p0);
            s51 = TLanes.Add(s51, p1);
            x = TLanes.BroadcastPair(a6[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s60 = TLanes.Add(s60, p0);
            s61 = TLanes.Add(s61, p1);
            x = TLanes.BroadcastPair(a7[k]);
            p0 = TLanes.MultiplyPairs(x, b0);
            p1 = TLanes.MultiplyPairs(x, b1);
            s70 = TLanes.Add(s70, p0);
            s71 = TLanes.Add(s71, p1);
            b += 2 * n;
        }

        nint stride = cStride;
        Store(c, s00, s01);
        Store(c + stride, s10, s11);
        Store(c + (2 * stride), s20, s21);
        Store(c + (3 * stride), s30, s31);
        Store(c + (4 * stride), s40, s41);
        Store(c + (r5 * stride), s50, s51);
        Store(c + (r6 * stride), s60, s61);
        Store(c + (r7 * stride), s70, s71);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* c, TInteger s0, TInteger s1)
    {
        TLanes.Store(c, s0);
        TLanes.Store(c + TLanes.Count, s1);
    }
}
