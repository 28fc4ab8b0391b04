using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Registers of 512 bits: AVX-512.</summary>
internal readonly unsafe struct ByteLanes512 : IByteLanes<Vector512<byte>>
{
    public static int Size => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Load(byte* source) => Vector512.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* target, Vector512<byte> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Fill(byte value) => Vector512.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Min(Vector512<byte> left, Vector512<byte> right) => Vector512.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Max(Vector512<byte> left, Vector512<byte> right) => Vector512.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> AddSaturate(Vector512<byte> left, Vector512<byte> right) => Vector512.AddSaturate(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Vector512<byte> left, Vector512<byte> right) =>
        Vector512.Equals(Vector512.Max(left, right), left).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Equal(Vector512<byte> left, Vector512<byte> right) => Vector512.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Select(Vector512<byte> mask, Vector512<byte> whenSet, Vector512<byte> otherwise) =>
        Vector512.ConditionalSelect(mask, whenSet, otherwise);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Step<TLane>(Vector512<byte> state, Vector512<byte> mask)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        Vector512<byte> matches = state & mask;
        Vector512<byte> sum = (state.As<byte, TLane>() + matches.As<byte, TLane>()).AsByte();
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> Step(Vector512<byte> state, Vector512<byte> mask, ref Vector512<byte> carry)
    {
        Vector512<byte> matches = state & mask;
        Vector512<ulong> sum = state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64();
        // The sum of a word with some of its own bits overflows just when its top bit is set and the sum's is not, or both addends have it.
        carry = Overflow(state.AsUInt64(), matches.AsUInt64(), sum).AsByte();
        return sum.AsByte() | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ulong> Overflow(Vector512<ulong> state, Vector512<ulong> matches, Vector512<ulong> sum) =>
        Vector512.ShiftRightArithmetic((matches | (state & ~sum)).AsInt64(), 63).AsUInt64();
}
