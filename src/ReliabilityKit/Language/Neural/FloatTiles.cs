using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>The matrix product in floating point, written once for every register width. Training needs it, and small matrices.</summary>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="TVector">The register of numbers.</typeparam>
/// <typeparam name="TInteger">The register of whole numbers.</typeparam>
internal static unsafe class FloatTiles<TLanes, TVector, TInteger>
    where TLanes : struct, ILanes<TVector, TInteger>
    where TVector : struct
    where TInteger : struct
{
    private const int TileRows = 4;

    public static void MultiplyAdd(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner, int columns)
    {
        int tile = TLanes.Count * TLanes.TileWidth;
        int column = 0;
        for (; column + tile <= columns; column += tile)
            WidePanel(a, b + column, bStride, c + column, cStride, rows, inner);
        for (; column < columns; column += TLanes.Count)
            NarrowPanel(a, b + column, bStride, c + column, cStride, rows, inner);
    }

    private static void WidePanel(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner)
    {
        float* data = (float*)a.Data;
        int row = 0;
        for (; row + TileRows <= rows; row += TileRows)
        {
            float* from = data + ((nint)row * a.RowStride);
            float* to = c + ((nint)row * cStride);
            if (TLanes.TileWidth == 4)
                Tile4x4(from, a, b, bStride, to, cStride, inner);
            else
                Tile4x2(from, a, b, bStride, to, cStride, inner);
        }

        for (; row < rows; row++)
        {
            float* from = data + ((nint)row * a.RowStride);
            float* to = c + ((nint)row * cStride);
            if (TLanes.TileWidth == 4)
                Tile1x4(from, a.ColumnStride, b, bStride, to, inner);
            else
                Tile1x2(from, a.ColumnStride, b, bStride, to, inner);
        }
    }

    private static void NarrowPanel(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner)
    {
        float* data = (float*)a.Data;
        int row = 0;
        for (; row + TileRows <= rows; row += TileRows)
            Tile4x1(data + ((nint)row * a.RowStride), a, b, bStride, c + ((nint)row * cStride), cStride, inner);
        for (; row < rows; row++)
            Tile1x1(data + ((nint)row * a.RowStride), a.ColumnStride, b, bStride, c + ((nint)row * cStride), inner);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4x4(float* a, MatrixView view, float* b, int bStride, float* c, int cStride, int inner)
    {
        int n = TLanes.Count;
        int step = view.ColumnStride;
        float* a0 = a, a1 = a0 + view.RowStride, a2 = a1 + view.RowStride, a3 = a2 + view.RowStride;
        float* c0 = c, c1 = c0 + cStride, c2 = c1 + cStride, c3 = c2 + cStride;
        TVector s00 = TLanes.Load(c0), s01 = TLanes.Load(c0 + n), s02 = TLanes.Load(c0 + (2 * n)), s03 = TLanes.Load(c0 + (3 * n));
        TVector s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n), s12 = TLanes.Load(c1 + (2 * n)), s13 = TLanes.Load(c1 + (3 * n));
        TVector s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s22 = TLanes.Load(c2 + (2 * n)), s23 = TLanes.Load(c2 + (3 * n));
        TVector s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n), s32 = TLanes.Load(c3 + (2 * n)), s33 = TLanes.Load(c3 + (3 * n));
        nint at = 0;
        for (int k = 0; k < inner; k++)
        {
            TVector b0 = TLanes.Load(b), b1 = TLanes.Load(b + n), b2 = TLanes.Load(b + (2 * n)), b3 = TLanes.Load(b + (3 * n));
            TVector x = TLanes.Broadcast(a0[at]);
            s00 = TLanes.MultiplyAdd(x, b0, s00);
            s01 = TLanes.MultiplyAdd(x, b1, s01);
            s02 = TLanes.MultiplyAdd(x, b2, s02);
            s03 = TLanes.MultiplyAdd(x, b3, s03);
            x = TLanes.Broadcast(a1[at]);
            s10 = TLanes.MultiplyAdd(x, b0, s10);
            s11 = TLanes.MultiplyAdd(x, b1, s11);
            s12 = TLanes.MultiplyAdd(x, b2, s12);
            s13 = TLanes.MultiplyAdd(x, b3, s13);
            x = TLanes.Broadcast(a2[at]);
            s20 = TLanes.MultiplyAdd(x, b0, s20);
            s21 = TLanes.MultiplyAdd(x, b1, s21);
            s22 = TLanes.MultiplyAdd(x, b2, s22);
            s23 = TLanes.MultiplyAdd(x, b3, s23);
            x = TLanes.Broadcast(a3[at]);
            s30 = TLanes.MultiplyAdd(x, b0, s30);
            s31 = TLanes.MultiplyAdd(x, b1, s31);
            s32 = TLanes.MultiplyAdd(x, b2, s32);
            s33 = TLanes.MultiplyAdd(x, b3, s33);
            b += bStride;
            at += step;
        }

        Store4(c0, s00, s01, s02, s03);
        Store4(c1, s10, s11, s12, s13);
        Store4(c2, s20, s21, s22, s23);
        Store4(c3, s30, s31, s32, s33);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4x2(float* a, MatrixView view, float* b, int bStride, float* c, int cStride, int inner)
    {
        int n = TLanes.Count;
        int step = view.ColumnStride;
        float* a0 = a, a1 = a0 + view.RowStride, a2 = a1 + view.RowStride, a3 = a2 + view.RowStride;
        float* c0 = c, c1 = c0 + cStride, c2 = c1 + cStride, c3 = c2 + cStride;
        TVector s00 = TLanes.Load(c0), s01 = TLanes.Load(c0 + n), s10 = TLanes.Load(c1), s11 = TLanes.Load(c1 + n);
        TVector s20 = TLanes.Load(c2), s21 = TLanes.Load(c2 + n), s30 = TLanes.Load(c3), s31 = TLanes.Load(c3 + n);
        nint at = 0;
        for (int k = 0; k < inner; k++)
        {
            TVector b0 = TLanes.Load(b), b1 = TLanes.Load(b + n);
            TVector x = TLanes.Broadcast(a0[at]);
            s00 = TLanes.MultiplyAdd(x, b0, s00);
            s01 = TLanes.MultiplyAdd(x, b1, s01);
            x = TLanes.Broadcast(a1[at]);
            s10 = TLanes.MultiplyAdd(x, b0, s10);
            s11 = TLanes.MultiplyAdd(x, b1, s11);
            x = TLanes.Broadcast(a2[at]);
            s20 = TLanes.MultiplyAdd(x, b0, s20);
            s21 = TLanes.MultiplyAdd(x, b1, s21);
            x = TLanes.Broadcast(a3[at]);
            s30 = TLanes.MultiplyAdd(x, b0, s30);
            s31 = TLanes.MultiplyAdd(x, b1, s31);
            b += bStride;
            at += step;
        }

        Store2(c0, s00, s01);
        Store2(c1, s10, s11);
        Store2(c2, s20, s21);
        Store2(c3, s30, s31);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile4x1(float* a, MatrixView view, float* b, int bStride, float* c, int cStride, int inner)
    {
        int step = view.ColumnStride;
        float* a0 = a, a1 = a0 + view.RowStride, a2 = a1 + view.RowStride, a3 = a2 + view.RowStride;
        float* c0 = c, c1 = c0 + cStride, c2 = c1 + cStride, c3 = c2 + cStride;
        TVector s0 = TLanes.Load(c0), s1 = TLanes.Load(c1), s2 = TLanes.Load(c2), s3 = TLanes.Load(c3);
        nint at = 0;
        for (int k = 0; k < inner; k++)
        {
            TVector x = TLanes.Load(b);
            s0 = TLanes.MultiplyAdd(TLanes.Broadcast(a0[at]), x, s0);
            s1 = TLanes.MultiplyAdd(TLanes.Broadcast(a1[at]), x, s1);
            s2 = TLanes.MultiplyAdd(TLanes.Broadcast(a2[at]), x, s2);
            s3 = TLanes.MultiplyAdd(TLanes.Broadcast(a3[at]), x, s3);
            b += bStride;
            at += step;
        }

        TLanes.Store(c0, s0);
        TLanes.Store(c1, s1);
        TLanes.Store(c2, s2);
        TLanes.Store(c3, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x4(float* a, int step, float* b, int bStride, float* c, int inner)
    {
        int n = TLanes.Count;
        TVector s0 = TLanes.Load(c), s1 = TLanes.Load(c + n), s2 = TLanes.Load(c + (2 * n)), s3 = TLanes.Load(c + (3 * n));
        for (int k = 0; k < inner; k++)
        {
            TVector x = TLanes.Broadcast(*a);
            s0 = TLanes.MultiplyAdd(x, TLanes.Load(b), s0);
            s1 = TLanes.MultiplyAdd(x, TLanes.Load(b + n), s1);
            s2 = TLanes.MultiplyAdd(x, TLanes.Load(b + (2 * n)), s2);
            s3 = TLanes.MultiplyAdd(x, TLanes.Load(b + (3 * n)), s3);
            b += bStride;
            a += step;
        }

        Store4(c, s0, s1, s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x2(float* a, int step, float* b, int bStride, float* c, int inner)
    {
        int n = TLanes.Count;
        TVector s0 = TLanes.Load(c), s1 = TLanes.Load(c + n);
        for (int k = 0; k < inner; k++)
        {
            TVector x = TLanes.Broadcast(*a);
            s0 = TLanes.MultiplyAdd(x, TLanes.Load(b), s0);
            s1 = TLanes.MultiplyAdd(x, TLanes.Load(b + n), s1);
            b += bStride;
            a += step;
        }

        Store2(c, s0, s1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Tile1x1(float* a, int step, float* b, int bStride, float* c, int inner)
    {
        TVector sum = TLanes.Load(c);
        for (int k = 0; k < inner; k++)
        {
            sum = TLanes.MultiplyAdd(TLanes.Broadcast(*a), TLanes.Load(b), sum);
            b += bStride;
            a += step;
        }

        TLanes.Store(c, sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store4(float* c, TVector s0, TVector s1, TVector s2, TVector s3)
    {
        Store2(c, s0, s1);
        Store2(c + (2 * TLanes.Count), s2, s3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store2(float* c, TVector s0, TVector s1)
    {
        TLanes.Store(c, s0);
        TLanes.Store(c + TLanes.Count, s1);
    }
}
