using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>64 code units below 256, as bytes in one register of 512 bits, or two of 256. Asked for others it would take their low byte.</summary>
internal readonly unsafe struct LatinWord : IPatternWord<LatinWord>
{
    private readonly Vector512<byte> _all;
    private readonly Vector256<byte> _low;
    private readonly Vector256<byte> _high;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private LatinWord(ushort* source)
    {
        Unsafe.SkipInit(out this);
        if (Vector512.IsHardwareAccelerated) _all = Vector512.Narrow(Vector512.Load(source), Vector512.Load(source + 32));
        else (_low, _high) = (Narrow(source), Narrow(source + 32));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LatinWord Load(ushort* source) => new(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Positions(ushort symbol)
    {
        if (Vector512.IsHardwareAccelerated) return Vector512.Equals(_all, Vector512.Create((byte)symbol)).ExtractMostSignificantBits();
        Vector256<byte> wanted = Vector256.Create((byte)symbol);
        uint low = Vector256.Equals(_low, wanted).ExtractMostSignificantBits();
        return low | (ulong)Vector256.Equals(_high, wanted).ExtractMostSignificantBits() << 32;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Narrow(ushort* source) => Vector256.Narrow(Vector256.Load(source), Vector256.Load(source + 16));
}
