using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Ordinary registers: run everywhere.</summary>
internal readonly unsafe struct BitLanes64 : IBitLanes<ulong>
{
    public static int Words => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Load(ulong* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(ulong* target, ulong value) => *target = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Fill(bool set) => set ? ulong.MaxValue : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong And(ulong a, ulong b) => a & b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Or(ulong a, ulong b) => a | b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong a, ulong b) => a ^ b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Xor(ulong a, ulong b, ulong c) => a ^ b ^ c;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Majority(ulong a, ulong b, ulong c) => (a & b) | ((a ^ b) & c);
}
