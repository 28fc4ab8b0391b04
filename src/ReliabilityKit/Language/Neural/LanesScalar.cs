using System.Runtime.CompilerServices;

namespace ReliabilityKit.Language.Neural;

/// <summary>One number at a time: the plain twin that the wide ones are compared with.</summary>
internal readonly unsafe struct LanesScalar : ILanes<float, int>
{
    public static int Count => 1;

    public static int TileWidth => 2;

    public static bool HasManyRegisters => false;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Load(float* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(float* target, float value) => *target = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Broadcast(float value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Add(float left, float right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Subtract(float left, float right) => left - right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Multiply(float left, float right) => left * right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Divide(float left, float right) => left / right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MultiplyAdd(float left, float right, float addend) => MathF.FusedMultiplyAdd(left, right, addend);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Min(float left, float right) => MathF.Min(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float Max(float left, float right) => MathF.Max(left, right);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float ScaleByPower(float value, float shifted) =>
        BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(value) + (BitConverter.SingleToInt32Bits(shifted) << 23));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Load(int* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(int* target, int value) => *target = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int BroadcastBytes(int value) => value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Add(int left, int right) => left + right;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int MultiplyBytes(int left, int right)
    {
        int low = ((byte)left * (sbyte)right) + ((byte)(left >> 8) * (sbyte)(right >> 8));
        int high = ((byte)(left >> 16) * (sbyte)(right >> 16)) + ((byte)(left >> 24) * (sbyte)(right >> 24));
        return Pair(low, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int AddPairs(int left, int right) => Pair((short)left + (short)right, (left >> 16) + (right >> 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int SumPairs(int pairs) => (short)pairs + (pairs >> 16);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float LoadConverted(int* source) => *source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void StoreBytes(byte* target, float shifted) => *target = (byte)BitConverter.SingleToInt32Bits(shifted);

    private static int Pair(int low, int high) => (low & 0xFFFF) | (high << 16);
}
