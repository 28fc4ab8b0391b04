namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>The operations on a register of 32-bit words that comparing many short sequences at once needs: a word is of one text.</summary>
/// <typeparam name="TVector">The register.</typeparam>
internal unsafe interface IMaskLanes<TVector>
    where TVector : struct
{
    /// <summary>The words of a register.</summary>
    static abstract int Count { get; }

    /// <summary>All bits set.</summary>
    static abstract TVector Ones { get; }

    /// <summary>Reads a register.</summary>
    static abstract TVector Load(uint* source);

    /// <summary>Writes a register.</summary>
    static abstract void Store(uint* target, TVector value);

    /// <summary>Moves the bits of words down.</summary>
    static abstract TVector ShiftRight(TVector value, int bits);

    /// <summary>Looks up the masks of the codes in the lowest five bits of words.</summary>
    static abstract TVector Find32(uint* masks, TVector codes);

    /// <summary>Looks up the masks of the codes in the lowest four bits of words.</summary>
    static abstract TVector Find16(uint* masks, TVector codes);

    /// <summary>Goes one character on: <c>(s + (s &amp; p)) | (s ^ (s &amp; p))</c>.</summary>
    static abstract TVector Step(TVector state, TVector places);
}
