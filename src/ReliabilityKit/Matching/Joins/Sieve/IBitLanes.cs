namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>The operations on a register of bits that the sieve needs: each bit belongs to another text.</summary>
/// <typeparam name="TVector">The register.</typeparam>
internal unsafe interface IBitLanes<TVector>
    where TVector : struct
{
    /// <summary>The 64-bit words of a register.</summary>
    static abstract int Words { get; }

    /// <summary>Reads a register.</summary>
    static abstract TVector Load(ulong* source);

    /// <summary>Writes a register.</summary>
    static abstract void Store(ulong* target, TVector value);

    /// <summary>All bits set, or none.</summary>
    static abstract TVector Fill(bool set);

    /// <summary>Bits set in both.</summary>
    static abstract TVector And(TVector a, TVector b);

    /// <summary>Bits set in one or both.</summary>
    static abstract TVector Or(TVector a, TVector b);

    /// <summary>Bits set in one but not both.</summary>
    static abstract TVector Xor(TVector a, TVector b);

    /// <summary>The low bits of the sums of three bits.</summary>
    static abstract TVector Xor(TVector a, TVector b, TVector c);

    /// <summary>The high bits of the sums of three bits.</summary>
    static abstract TVector Majority(TVector a, TVector b, TVector c);
}
