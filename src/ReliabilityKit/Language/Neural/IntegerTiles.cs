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

    /// <summary>As <see cref="IKernel.MultiplyAdd(short*, int, short*, int*, int, int, int, int)"/>.</summary>
    public static void MultiplyAdd(short* a, int aStride, short* panels, int* c, int cStride, int rows, int pairs, int columns)
    {
        for (int column = 0; column < columns; column += Width)
        {
            for (int row = 0; row < rows;)
            {
                short* from = a + ((nint)row * aStride);
                int* to = c + ((nint)row * cStride) + column;
                int left = rows - row;
                if (TLanes.HasManyRegisters && left > 4)
                    Tile8((int*)from, aStride / 2, (int*)panels, to, cStride, left, pairs);
                else
                    Tile4((int*)from, aStride / 2, (int*)panels, to, cStride, left, pairs);
                row += TLanes.HasManyRegisters && left > 4 ? 8 : 4;
            }

            panels += 2 * pairs * Width;
        }
    }

    // Where rows are missing the last one takes their place: it is computed, and written, several times with the same result.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(int* a, int aStride, int* b, int* c, int cStride, int rows, int pairs)
    {
        int n = TLanes.Count, last = Math.Min(rows, 4) - 1;
        nint r1 = Math.Min(1, last), r2 = Math.Min(2, last), r3 = Math.Min(3, last);
        int* a1 = a + (r1 * aStride), a2 = a + (r2 * aStride), a3 = a + (r3 * aStride);
        int* c1 = c + (r1 * cStride), c2 = c + (r2 * cStride), c3 = c + (r3 * cStride);
        TInteger s00 = TLanes.Load(c), s01 = TLanes.Load(c + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
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
        Store(c1, s10, s11);
        Store(c2, s20, s21);
        Store(c3, s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(int* a, int aStride, int* b, int* c, int cStride, int rows, int pairs)
    {
        int n = TLanes.Count, last = Math.Min(rows, 8) - 1;
        nint r5 = Math.Min(5, last), r6 = Math.Min(6, last), r7 = Math.Min(7, last);
        int* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride, a4 = a3 + aStride;
        int* a5 = a + (r5 * aStride), a6 = a + (r6 * aStride), a7 = a + (r7 * aStride);
        int* c1 = c + cStride, c2 = c1 + cStride, c3 = c2 + cStride, c4 = c3 + cStride;
        int* c5 = c + (r5 * cStride), c6 = c + (r6 * cStride), c7 = c + (r7 * cStride);
        TInteger s00 = TLanes.Load(c), s01 = TLanes.Load(c + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
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

        Store(c, s00, s01);
        Store(c1, s10, s11);
        Store(c2, s20, s21);
        Store(c3, s30, s31);
        Store(c4, s40, s41);
        Store(c5, s50, s51);
        Store(c6, s60, s61);
        Store(c7, s70, s71);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* c, TInteger s0, TInteger s1)
    {
        TLanes.Store(c, s0);
        TLanes.Store(c + TLanes.Count, s1);
    }
}
