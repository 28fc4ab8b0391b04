using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Registers of 128 bits: Arm, and any processor with vectors.</summary>
internal readonly unsafe struct ByteLanes128 : IByteLanes<Vector128<byte>>
{
    public static int Size => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Load(byte* source) => Vector128.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(byte* target, Vector128<byte> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Fill(byte value) => Vector128.Create(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Min(Vector128<byte> left, Vector128<byte> right) => Vector128.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Max(Vector128<byte> left, Vector128<byte> right) => Vector128.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> AddSaturate(Vector128<byte> left, Vector128<byte> right) => Vector128.AddSaturate(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong AtLeast(Vector128<byte> left, Vector128<byte> right) =>
        Vector128.Equals(Vector128.Max(left, right), left).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Equal(Vector128<byte> left, Vector128<byte> right) => Vector128.Equals(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Select(Vector128<byte> mask, Vector128<byte> whenSet, Vector128<byte> otherwise) =>
        Vector128.ConditionalSelect(mask, whenSet, otherwise);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> Step<TLane>(Vector128<byte> state, Vector128<byte> mask)
        where TLane : unmanaged, IBinaryInteger<TLane>
    {
        Vector128<byte> matches = state & mask;
        Vector128<byte> sum = (state.As<byte, TLane>() + matches.As<byte, TLane>()).AsByte();
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> StepFirst(Vector128<byte> state, Vector128<byte> mask, out Vector128<byte> carry)
    {
        Vector128<byte> matches = state & mask;
        Vector128<byte> sum = (state.AsUInt64() + matches.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> StepNext(Vector128<byte> state, Vector128<byte> mask, ref Vector128<byte> carry)
    {
        Vector128<byte> matches = state & mask;
        Vector128<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        carry = Overflow(state, matches, sum);
        return sum | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<byte> StepLast(Vector128<byte> state, Vector128<byte> mask, Vector128<byte> carry)
    {
        Vector128<byte> matches = state & mask;
        Vector128<byte> sum = (state.AsUInt64() + matches.AsUInt64() - carry.AsUInt64()).AsByte();
        return sum | (state ^ matches);
    }

    // The sum of a word and some of its own bits overflows when both have the top bit, or one has it and the sum has not.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Overflow(Vector128<byte> state, Vector128<byte> matches, Vector128<byte> sum) =>
        Vector128.ShiftRightArithmetic((matches | (state & ~sum)).AsInt64(), 63).AsByte();
}
