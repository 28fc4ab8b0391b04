using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Registers of 256 bits: AVX2.</summary>
internal readonly unsafe struct ByteLanes256 : IByteLanes<Vector256<byte>>
{
    public static int Size => Vector256<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Load(byte* source) => Vector256.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* target, Vector256<byte> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Fill(byte value) => Vector256.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Min(Vector256<byte> left, Vector256<byte> right) => Vector256.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Max(Vector256<byte> left, Vector256<byte> right) => Vector256.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> AddSaturate(Vector256<byte> left, Vector256<byte> right) => Vector256.AddSaturate(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Vector256<byte> left, Vector256<byte> right) =>
        Vector256.Equals(Vector256.Max(left, right), left).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Equal(Vector256<byte> left, Vector256<byte> right) => Vector256.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Select(Vector256<byte> mask, Vector256<byte> whenSet, Vector256<byte> otherwise) =>
        Vector256.ConditionalSelect(mask, whenSet, otherwise);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> Step<TLane>(Vector256<byte> state, Vector256<byte> mask)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        Vector256<byte> matches = state & mask;
        Vector256<byte> sum = (state.As<byte, TLane>() + matches.As<byte, TLane>()).AsByte();
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> StepFirst(Vector256<byte> state, Vector256<byte> mask, out Vector256<byte> carry)
    {
        Vector256<byte> matches = state & mask;
        Vector256<byte> sum = (state.AsUInt64() + matches.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> StepNext(Vector256<byte> state, Vector256<byte> mask, ref Vector256<byte> carry)
    {
        Vector256<byte> matches = state & mask;
        Vector256<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<byte> StepLast(Vector256<byte> state, Vector256<byte> mask, Vector256<byte> carry)
    {
        Vector256<byte> matches = state & mask;
        Vector256<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        return sum | (state ^ matches);
    }

    // The sum of a word and some of its own bits overflows when both have the top bit, or one has it and the sum has not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Overflow(Vector256<byte> state, Vector256<byte> matches, Vector256<byte> sum) =>
        Vector256.ShiftRightArithmetic((matches | (state & ~sum)).AsInt64(), 63).AsByte();
}
