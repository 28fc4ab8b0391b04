using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Adds up bits, as on paper from the lowest digit on, for as many texts at once as a register has bits.</summary>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal static unsafe class BitSums<TLanes, TVector>
    where TLanes : struct, IBitLanes<TVector>
    where TVector : unmanaged
{
    /// <summary>The bits that <see cref="AddEight"/> adds.</summary>
    public const int Group = 8;

    /// <summary>Adds two bits to a digit of a sum and returns what is carried.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Add(TVector a, TVector b, ref TVector sum)
    {
        TVector carry = TLanes.Majority(a, b, sum);
        sum = TLanes.Xor(a, b, sum);
        return carry;
    }

    /// <summary>Adds a bit to a digit of a sum and returns what is carried.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Add(TVector a, ref TVector sum)
    {
        TVector carry = TLanes.And(a, sum);
        sum = TLanes.Xor(a, sum);
        return carry;
    }

    /// <summary>Adds eight planes, told by their numbers from the first, to a sum of eight digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddEight(
        ulong* planes, ushort* numbers, ref TVector s0, ref TVector s1, ref TVector s2, ref TVector s3,
        ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7)
    {
        TVector two0 = Add(Load(planes, numbers[0]), Load(planes, numbers[1]), ref s0), two1 = Add(Load(planes, numbers[2]), Load(planes, numbers[3]), ref s0);
        TVector two2 = Add(Load(planes, numbers[4]), Load(planes, numbers[5]), ref s0), two3 = Add(Load(planes, numbers[6]), Load(planes, numbers[7]), ref s0);
        TVector four0 = Add(two0, two1, ref s1), four1 = Add(two2, two3, ref s1);
        Carry(Add(Add(four0, four1, ref s2), ref s3), ref s4, ref s5, ref s6, ref s7);
    }

    /// <summary>Adds two bits to the fifth digit of a sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Carry(TVector a, TVector b, ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7) =>
        s7 = TLanes.Xor(s7, Add(Add(Add(a, b, ref s4), ref s5), ref s6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Carry(TVector a, ref TVector s4, ref TVector s5, ref TVector s6, ref TVector s7) =>
        s7 = TLanes.Xor(s7, Add(Add(Add(a, ref s4), ref s5), ref s6));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector Load(ulong* planes, ushort number) => TLanes.Load(planes + number * CountPlanes.Words);
}
