using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>Compares hundreds of sums of eight bits with one limit.</summary>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal static unsafe class BitLimit<TLanes, TVector>
    where TLanes : struct, IBitLanes<TVector>
    where TVector : unmanaged
{
    /// <summary>The bits of a sum, and of a limit.</summary>
    public const int Bits = 8;

    /// <summary>The first limit that says nothing: no sum is greater.</summary>
    public const int Greatest = (1 << Bits) - 1;

    /// <summary>Writes the bits of a limit, inverted: the majority of such a bit, a digit and what was found before is one step of a comparison.</summary>
    /// <param name="value">The limit.</param>
    /// <param name="limit">Receives <see cref="Bits"/> registers.</param>
    public static void Set(int value, TVector* limit)
    {
        for (int bit = 0; bit < Bits; bit++) limit[bit] = TLanes.Fill((value >> bit & 1) == 0);
    }

    /// <summary>Marks the sums, given digit by digit from the lowest, that are not above the limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Mark(
        TVector s0, TVector s1, TVector s2, TVector s3, TVector s4, TVector s5, TVector s6, TVector s7, TVector* limit, ulong* target)
    {
        TVector above = TLanes.And(s0, limit[0]);
        above = TLanes.Majority(above, s1, limit[1]);
        above = TLanes.Majority(above, s2, limit[2]);
        above = TLanes.Majority(above, s3, limit[3]);
        above = TLanes.Majority(above, s4, limit[4]);
        above = TLanes.Majority(above, s5, limit[5]);
        above = TLanes.Majority(above, s6, limit[6]);
        above = TLanes.Majority(above, s7, limit[7]);
        TLanes.Store(target, TLanes.Xor(above, TLanes.Fill(true)));
    }
}
