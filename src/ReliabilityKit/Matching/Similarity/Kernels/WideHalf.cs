using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>32 code units of any kind in one register of 512 bits, or two of 256.</summary>
internal readonly unsafe struct WideHalf
{
    private readonly Vector512<ushort> _all;
    private readonly Vector256<ushort> _low;
    private readonly Vector256<ushort> _high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WideHalf(ushort* source)
    {
        Unsafe.SkipInit(out this);
        if (Vector512.IsHardwareAccelerated) _all = Vector512.Load(source);
        else (_low, _high) = (Vector256.Load(source), Vector256.Load(source + Vector256<ushort>.Count));
    }

    /// <summary>Returns the positions of a code unit, a bit each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public uint Positions(ushort symbol)
    {
        if (Vector512.IsHardwareAccelerated) return (uint)Vector512.Equals(_all, Vector512.Create(symbol)).ExtractMostSignificantBits();
        Vector256<ushort> wanted = Vector256.Create(symbol);
        return Vector256.Narrow(Vector256.Equals(_low, wanted), Vector256.Equals(_high, wanted)).ExtractMostSignificantBits();
    }
}
