using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>The matrix product in whole numbers, written once for every register width.</summary>
/// <remarks>
/// Processors multiply 8-bit numbers and add two neighbouring products at once, in 16 bits. Four such sums are added before they are
/// widened to 32 bits, which costs as much as a product: <see cref="QuantizedProjection"/> chooses weights that leave room for that.
/// So the right matrix lies in panels of a few columns, each with its rows in fours: the numbers of one column in four neighbouring
/// rows side by side, and all of a panel in the order of reading.
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

    // Fours of rows whose products are added in 16 bits.
    private const int Fours = IKernel.BlockRows / 4;

    /// <summary>Gets the columns of a panel.</summary>
    public static int Width => Registers * TLanes.Count;

    /// <summary>As <see cref="IKernel.MultiplyAdd(byte*, int, sbyte*, int*, int, int*, int, int, int, int)"/>.</summary>
    public static void MultiplyAdd(
        byte* a, int aStride, sbyte* panels, int* start, int startStride, int* c, int cStride, int rows, int blocks, int columns)
    {
        for (int column = 0; column < columns; column += Width)
        {
            for (int row = 0; row < rows;)
            {
                int* from = (int*)(a + ((nint)row * aStride)), begin = start + ((nint)row * startStride) + column;
                int* to = c + ((nint)row * cStride) + column;
                int tile = TileRows(rows - row);
                if (tile == 8)
                    Tile8(from, aStride / 4, (int*)panels, begin, startStride, to, cStride, blocks);
                else if (tile == 4)
                    Tile4(from, aStride / 4, (int*)panels, begin, startStride, to, cStride, blocks);
                else
                    Tile2(from, aStride / 4, (int*)panels, begin, startStride, to, cStride, tile, blocks);
                row += tile;
            }

            panels += IKernel.BlockRows * blocks * Width;
        }
    }

    private static int TileRows(int left) => left >= 8 && TLanes.HasManyRegisters ? 8 : left >= 4 ? 4 : Math.Min(left, 2);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile8(int* a, int aStride, int* b, int* start, int startStride, int* c, int cStride, int blocks)
    {
        int n = TLanes.Count;
        int* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride, a4 = a3 + aStride;
        int* a5 = a4 + aStride, a6 = a5 + aStride, a7 = a6 + aStride;
        int* c1 = start + startStride, c2 = c1 + startStride, c3 = c2 + startStride, c4 = c3 + startStride;
        int* c5 = c4 + startStride, c6 = c5 + startStride, c7 = c6 + startStride;
        TInteger s00 = TLanes.Load(start), s01 = TLanes.Load(start + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        TInteger s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n);
        TInteger s40 = TLanes.Load(c4), s41 = TLanes.Load(c4 + n), s50 = TLanes.Load(c5), s51 = TLanes.Load(c5 + n);
        TInteger s60 = TLanes.Load(c6), s61 = TLanes.Load(c6 + n), s70 = TLanes.Load(c7), s71 = TLanes.Load(c7 + n);
        for (nint k = 0; k < blocks * Fours; k += Fours)
        {
            TInteger b00 = TLanes.Load(b), b01 = TLanes.Load(b + n), b10 = TLanes.Load(b + (2 * n)), b11 = TLanes.Load(b + (3 * n));
            TInteger b20 = TLanes.Load(b + (4 * n)), b21 = TLanes.Load(b + (5 * n));
            TInteger b30 = TLanes.Load(b + (6 * n)), b31 = TLanes.Load(b + (7 * n));
            Add(a + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s00, ref s01);
            Add(a1 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s10, ref s11);
            Add(a2 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s20, ref s21);
            Add(a3 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s30, ref s31);
            Add(a4 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s40, ref s41);
            Add(a5 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s50, ref s51);
            Add(a6 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s60, ref s61);
            Add(a7 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s70, ref s71);
            b += 2 * Fours * n;
        }

        nint stride = cStride;
        Store(c, s00, s01);
        Store(c + stride, s10, s11);
        Store(c + (2 * stride), s20, s21);
        Store(c + (3 * stride), s30, s31);
        Store(c + (4 * stride), s40, s41);
        Store(c + (5 * stride), s50, s51);
        Store(c + (6 * stride), s60, s61);
        Store(c + (7 * stride), s70, s71);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4(int* a, int aStride, int* b, int* start, int startStride, int* c, int cStride, int blocks)
    {
        int n = TLanes.Count;
        int* a1 = a + aStride, a2 = a1 + aStride, a3 = a2 + aStride;
        int* c1 = start + startStride, c2 = c1 + startStride, c3 = c2 + startStride;
        TInteger s00 = TLanes.Load(start), s01 = TLanes.Load(start + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        TInteger s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n);
        for (nint k = 0; k < blocks * Fours; k += Fours)
        {
            TInteger b00 = TLanes.Load(b), b01 = TLanes.Load(b + n), b10 = TLanes.Load(b + (2 * n)), b11 = TLanes.Load(b + (3 * n));
            TInteger b20 = TLanes.Load(b + (4 * n)), b21 = TLanes.Load(b + (5 * n));
            TInteger b30 = TLanes.Load(b + (6 * n)), b31 = TLanes.Load(b + (7 * n));
            Add(a + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s00, ref s01);
            Add(a1 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s10, ref s11);
            Add(a2 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s20, ref s21);
            Add(a3 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s30, ref s31);
            b += 2 * Fours * n;
        }

        nint stride = cStride;
        Store(c, s00, s01);
        Store(c + stride, s10, s11);
        Store(c + (2 * stride), s20, s21);
        Store(c + (3 * stride), s30, s31);
    }

    // Of one row both tile rows are the same: it is computed, and written, twice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile2(int* a, int aStride, int* b, int* start, int startStride, int* c, int cStride, int rows, int blocks)
    {
        int n = TLanes.Count;
        nint r1 = rows - 1;
        int* a1 = a + (r1 * aStride), c1 = start + (r1 * startStride);
        TInteger s00 = TLanes.Load(start), s01 = TLanes.Load(start + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        for (nint k = 0; k < blocks * Fours; k += Fours)
        {
            TInteger b00 = TLanes.Load(b), b01 = TLanes.Load(b + n), b10 = TLanes.Load(b + (2 * n)), b11 = TLanes.Load(b + (3 * n));
            TInteger b20 = TLanes.Load(b + (4 * n)), b21 = TLanes.Load(b + (5 * n));
            TInteger b30 = TLanes.Load(b + (6 * n)), b31 = TLanes.Load(b + (7 * n));
            Add(a + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s00, ref s01);
            Add(a1 + k, b00, b01, b10, b11, b20, b21, b30, b31, ref s10, ref s11);
            b += 2 * Fours * n;
        }

        Store(c, s00, s01);
        Store(c + (r1 * cStride), s10, s11);
    }

    // Adds the products of a row's numbers in a block and the two columns of registers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(
        int* a, TInteger b00, TInteger b01, TInteger b10, TInteger b11, TInteger b20, TInteger b21, TInteger b30, TInteger b31,
        ref TInteger s0, ref TInteger s1)
    {
        TInteger x = TLanes.BroadcastBytes(a[0]);
        TInteger p0 = TLanes.MultiplyBytes(x, b00), p1 = TLanes.MultiplyBytes(x, b01);
        x = TLanes.BroadcastBytes(a[1]);
        p0 = TLanes.AddPairs(p0, TLanes.MultiplyBytes(x, b10));
        p1 = TLanes.AddPairs(p1, TLanes.MultiplyBytes(x, b11));
        x = TLanes.BroadcastBytes(a[2]);
        p0 = TLanes.AddPairs(p0, TLanes.MultiplyBytes(x, b20));
        p1 = TLanes.AddPairs(p1, TLanes.MultiplyBytes(x, b21));
        x = TLanes.BroadcastBytes(a[3]);
        p0 = TLanes.AddPairs(p0, TLanes.MultiplyBytes(x, b30));
        p1 = TLanes.AddPairs(p1, TLanes.MultiplyBytes(x, b31));
        s0 = TLanes.Add(s0, TLanes.SumPairs(p0));
        s1 = TLanes.Add(s1, TLanes.SumPairs(p1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(int* c, TInteger s0, TInteger s1)
    {
        TLanes.Store(c, s0);
        TLanes.Store(c + TLanes.Count, s1);
    }
}
