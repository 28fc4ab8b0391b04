using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>64 code units of any kind: two halves of 32.</summary>
internal readonly unsafe struct WideWord : IPatternWord<WideWord>
{
    private readonly WideHalf _low;
    private readonly WideHalf _high;

    private WideWord(WideHalf low, WideHalf high) => (_low, _high) = (low, high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static WideWord Load(ushort* source) => new(new WideHalf(source), new WideHalf(source + 32));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Positions(ushort symbol) => _low.Positions(symbol) | (ulong)_high.Positions(symbol) << 32;
}
