using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>Registers of 128 bits, as ARM processors have them: masks are read from memory, the rest is done four at a time.</summary>
internal readonly unsafe struct MaskLanes128 : IMaskLanes<Vector128<uint>>
{
    public static int Count => Vector128<uint>.Count;

    public static Vector128<uint> Ones => Vector128<uint>.AllBitsSet;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Load(uint* source) => Vector128.Load(source);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(uint* target, Vector128<uint> value) => value.Store(target);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> ShiftRight(Vector128<uint> value, int bits) => value >>> bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Find32(uint* masks, Vector128<uint> codes) => Find(masks, codes & Vector128.Create(31u));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Find16(uint* masks, Vector128<uint> codes) => Find(masks, codes & Vector128.Create(15u));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<uint> Step(Vector128<uint> state, Vector128<uint> places)
    {
        Vector128<uint> matches = state & places;
        return (state + matches) | (state ^ matches);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> Find(uint* masks, Vector128<uint> codes) =>
        Vector128.Create(masks[codes.GetElement(0)], masks[codes.GetElement(1)], masks[codes.GetElement(2)], masks[codes.GetElement(3)]);
}
