using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>Registers of 256 bits with AVX2: eight masks at a time are looked up in a register.</summary>
internal readonly unsafe struct MaskLanes256 : IMaskLanes<Vector256<uint>>
{
    public static int Count => Vector256<uint>.Count;

    public static Vector256<uint> Ones => Vector256<uint>.AllBitsSet;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Load(uint* source) => Vector256.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(uint* target, Vector256<uint> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> ShiftRight(Vector256<uint> value, int bits) => value >>> bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Find32(uint* masks, Vector256<uint> codes) => Choose(codes << 27, Find16(masks, codes), Find16(masks + 16, codes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Find16(uint* masks, Vector256<uint> codes) =>
        Choose(codes << 28, Avx2.PermuteVar8x32(Load(masks), codes), Avx2.PermuteVar8x32(Load(masks + Count), codes));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<uint> Step(Vector256<uint> state, Vector256<uint> places)
    {
        Vector256<uint> matches = state & places;
        return (state + matches) | (state ^ matches);
    }

    /// <summary>Takes the second of two where the highest bit is set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<uint> Choose(Vector256<uint> highest, Vector256<uint> first, Vector256<uint> second) =>
        Avx.BlendVariable(first.AsSingle(), second.AsSingle(), highest.AsSingle()).AsUInt32();
}
