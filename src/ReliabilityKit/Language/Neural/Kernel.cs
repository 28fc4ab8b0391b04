using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>The heavy loops, written once for every register width.</summary>
/// <remarks>
/// Each result accumulates its terms one by one in a fixed order with fused multiply-add. Wider registers compute more results at
/// a time, never one result differently: so the same text gives the same bytes on every processor.
/// </remarks>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal sealed unsafe class Kernel<TLanes, TVector>(string name) : IKernel
    where TLanes : struct, ILanes<TVector>
    where TVector : struct
{
    private const int TileRows = 4;

    public string Name => name;

    [SkipLocalsInit]
    public void MultiplyAdd(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner, int columns)
    {
        int tile = TLanes.Count * TLanes.TileWidth;
        int column = 0;
        for (; column + tile <= columns; column += tile)
            WidePanel(a, b + column, bStride, c + column, cStride, rows, inner);
        for (; column < columns; column += TLanes.Count)
            NarrowPanel(a, b + column, bStride, c + column, cStride, rows, inner);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Activate(float* gates, float* before, float* cell, float* output, int units)
    {
        for (int i = 0; i < units; i += TLanes.Count)
        {
            TVector input = Sigmoid(TLanes.Load(gates + i));
            TVector forget = Sigmoid(TLanes.Load(gates + units + i));
            TVector exit = Sigmoid(TLanes.Load(gates + (2 * units) + i));
            TVector candidate = Tanh(TLanes.Load(gates + (3 * units) + i));
            TVector next = TLanes.MultiplyAdd(forget, TLanes.Load(before + i), TLanes.Multiply(input, candidate));
            TLanes.Store(gates + i, input);
            TLanes.Store(gates + units + i, forget);
            TLanes.Store(gates + (2 * units) + i, exit);
            TLanes.Store(gates + (3 * units) + i, candidate);
            TLanes.Store(cell + i, next);
            TLanes.Store(output + i, TLanes.Multiply(exit, Tanh(next)));
        }
    }

    public void Rectify(float* values, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(values + i, Rectified(TLanes.Load(values + i)));
    }

    public void Add(float* target, float* source, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(target + i, TLanes.Add(TLanes.Load(target + i), TLanes.Load(source + i)));
    }

    public void AddRectified(float* target, float* left, float* right, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(target + i, Rectified(TLanes.Add(TLanes.Load(left + i), TLanes.Load(right + i))));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Rectified(TVector x) => TLanes.Max(x, TLanes.Multiply(x, TLanes.Broadcast(0.1f)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Tanh(TVector x)
    {
        TVector twice = Sigmoid(TLanes.Add(x, x));
        return TLanes.MultiplyAdd(twice, TLanes.Broadcast(2), TLanes.Broadcast(-1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Sigmoid(TVector x)
    {
        TVector one = TLanes.Broadcast(1);
        return TLanes.Divide(one, TLanes.Add(one, Exp(TLanes.Subtract(TLanes.Broadcast(0), x))));
    }

    // exp(x) = 2^n * exp(r) with |r| <= ln 2 / 2; the polynomial is the Taylor series, whose error there is below one part in 10^7.
    // Adding 1.5 * 2^23 rounds to an integer and leaves it in the lowest bits.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Exp(TVector x)
    {
        x = TLanes.Min(TLanes.Max(x, TLanes.Broadcast(-80)), TLanes.Broadcast(80));
        TVector magic = TLanes.Broadcast(12582912f);
        TVector shifted = TLanes.MultiplyAdd(x, TLanes.Broadcast(1.44269504f), magic);
        TVector n = TLanes.Subtract(shifted, magic);
        TVector r = TLanes.MultiplyAdd(n, TLanes.Broadcast(-0.693359375f), x);
        r = TLanes.MultiplyAdd(n, TLanes.Broadcast(2.12194440e-4f), r);
        TVector p = TLanes.Broadcast(1f / 720);
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1f / 120));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1f / 24));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1f / 6));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(0.5f));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1));
        return TLanes.ScaleByPower(p, shifted);
    }
}
