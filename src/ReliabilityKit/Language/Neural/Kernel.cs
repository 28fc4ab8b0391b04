using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>The heavy loops, written once for every register width.</summary>
/// <remarks>
/// Each result accumulates its terms one by one in a fixed order with fused multiply-add. Wider registers compute more results at
/// a time, never one result differently: so the same text gives the same bytes on every processor.
/// </remarks>
/// <typeparam name="TLanes">The arithmetic.</typeparam>
/// <typeparam name="TVector">The register of numbers.</typeparam>
/// <typeparam name="TInteger">The register of whole numbers.</typeparam>
internal sealed unsafe class Kernel<TLanes, TVector, TInteger>(string name) : IKernel
    where TLanes : struct, ILanes<TVector, TInteger>
    where TVector : struct
    where TInteger : struct
{
    // Adding it rounds a number to a whole one, which is then found in the lowest bits.
    private const float Magic = 12582912;
    private const float Log2E = 1.44269504f;

    public string Name => name;

    public int PanelWidth => IntegerTiles<TLanes, TVector, TInteger>.Width;

    public void MultiplyAdd(MatrixView a, float* b, int bStride, float* c, int cStride, int rows, int inner, int columns) =>
        FloatTiles<TLanes, TVector, TInteger>.MultiplyAdd(a, b, bStride, c, cStride, rows, inner, columns);

    public void MultiplyAdd(
        byte* a, int aStride, sbyte* panels, int* start, int startStride, int* c, int cStride, int rows, int blocks, int columns) =>
        IntegerTiles<TLanes, TVector, TInteger>.MultiplyAdd(a, aStride, panels, start, startStride, c, cStride, rows, blocks, columns);

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

    // Five exponentials, but only two divisions: the factors of a cell's new value share a denominator, and those of its output.
    // Exponents are kept so small that no product of three denominators overflows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Activate(int* sums, float* scales, float* cell, byte* output, int units)
    {
        TVector one = TLanes.Broadcast(1), full = TLanes.Broadcast(ByteCode.Output.One);
        TVector shift = TLanes.Broadcast(Magic + ByteCode.Output.Zero);
        TVector sigmoid = TLanes.Broadcast(-Log2E), tanh = TLanes.Broadcast(-2 * Log2E);
        for (int i = 0; i < units; i += TLanes.Count)
        {
            TVector input = Power(TLanes.Multiply(Scaled(sums + i, scales + i), sigmoid));
            TVector forget = Power(TLanes.Multiply(Scaled(sums + units + i, scales + units + i), sigmoid));
            TVector exit = Power(TLanes.Multiply(Scaled(sums + (2 * units) + i, scales + (2 * units) + i), sigmoid));
            TVector candidate = Power(TLanes.Multiply(Scaled(sums + (3 * units) + i, scales + (3 * units) + i), tanh));
            TVector keep = TLanes.Add(forget, one);
            TVector take = TLanes.Multiply(TLanes.Add(input, one), TLanes.Add(candidate, one));
            TVector kept = TLanes.Multiply(TLanes.Load(cell + i), take);
            TVector sum = TLanes.MultiplyAdd(TLanes.Subtract(one, candidate), keep, kept);
            TVector next = TLanes.Divide(sum, TLanes.Multiply(keep, take));
            TLanes.Store(cell + i, next);
            TVector squashed = Power(TLanes.Multiply(next, tanh));
            TVector denominator = TLanes.Multiply(TLanes.Add(exit, one), TLanes.Add(squashed, one));
            TVector numerator = TLanes.Multiply(full, TLanes.Subtract(one, squashed));
            TLanes.StoreBytes(output + i, TLanes.Add(TLanes.Divide(numerator, denominator), shift));
        }
    }

    public void Quantize(float* source, byte* target, int count)
    {
        ByteCode code = ByteCode.Input;
        TVector limit = TLanes.Broadcast(code.Largest - code.Zero), one = TLanes.Broadcast(code.One);
        TVector shift = TLanes.Broadcast(Magic + code.Zero);
        for (int i = 0; i < count; i += TLanes.Count)
        {
            TVector value = TLanes.Multiply(TLanes.Load(source + i), one);
            value = TLanes.Max(TLanes.Min(value, limit), TLanes.Subtract(TLanes.Broadcast(0), limit));
            TLanes.StoreBytes(target + i, TLanes.Add(value, shift));
        }
    }

    public void Scale(int* sums, float* scales, float* target, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(target + i, Scaled(sums + i, scales + i));
    }

    public void Rectify(float* values, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(values + i, Rectified(TLanes.Load(values + i)));
    }

    public void Add(int* target, int* source, int count)
    {
        for (int i = 0; i < count; i += TLanes.Count)
            TLanes.Store(target + i, TLanes.Add(TLanes.Load(target + i), TLanes.Load(source + i)));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Scaled(int* sums, float* scales) => TLanes.Multiply(TLanes.LoadConverted(sums), TLanes.Load(scales));

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
        TVector magic = TLanes.Broadcast(Magic);
        TVector shifted = TLanes.MultiplyAdd(x, TLanes.Broadcast(Log2E), magic);
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

    // 2^x = 2^n * 2^r with |r| <= 1/2; the polynomial's error there is below one part in 10^6.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Power(TVector x)
    {
        x = TLanes.Min(TLanes.Max(x, TLanes.Broadcast(-40)), TLanes.Broadcast(40));
        TVector shifted = TLanes.Add(x, TLanes.Broadcast(Magic));
        TVector r = TLanes.Subtract(x, TLanes.Subtract(shifted, TLanes.Broadcast(Magic)));
        TVector p = TLanes.Broadcast(1.3333558e-3f);
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(9.6181291e-3f));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(5.5504109e-2f));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(0.24022651f));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(0.69314718f));
        p = TLanes.MultiplyAdd(p, r, TLanes.Broadcast(1));
        return TLanes.ScaleByPower(p, shifted);
    }
}
