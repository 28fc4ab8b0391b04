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
    public static Vector512<byte> StepFirst(Vector512<byte> state, Vector512<byte> mask, out Vector512<byte> carry)
    {
        Vector512<byte> matches = state & mask;
        Vector512<byte> sum = (state.AsUInt64() + matches.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> StepNext(Vector512<byte> state, Vector512<byte> mask, ref Vector512<byte> carry)
    {
        Vector512<byte> matches = state & mask;
        Vector512<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<byte> StepLast(Vector512<byte> state, Vector512<byte> mask, Vector512<byte> carry)
    {
        Vector512<byte> matches = state & mask;
        Vector512<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        return sum | (state ^ matches);
    }

    // The sum of a word and some of its own bits overflows when both have the top bit, or one has it and the sum has not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Overflow(Vector512<byte> state, Vector512<byte> matches, Vector512<byte> sum) =>
        Vector512.ShiftRightArithmetic((matches | (state & ~sum)).AsInt64(), 63).AsByte();
}
