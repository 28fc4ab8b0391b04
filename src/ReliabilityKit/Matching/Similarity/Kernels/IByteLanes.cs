using System.Numerics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The operations of a register of some width that the kernels need.</summary>
/// <typeparam name="TVector">The register, seen as bytes.</typeparam>
internal unsafe interface IByteLanes<TVector>
    where TVector : struct
{
    /// <summary>The bytes of a register.</summary>
    static abstract int Size { get; }

    /// <summary>Reads a register.</summary>
    static abstract TVector Load(byte* source);

    /// <summary>Writes a register.</summary>
    static abstract void Store(byte* target, TVector value);

    /// <summary>A register full of one byte.</summary>
    static abstract TVector Fill(byte value);

    /// <summary>The lesser bytes.</summary>
    static abstract TVector Min(TVector left, TVector right);

    /// <summary>The greater bytes.</summary>
    static abstract TVector Max(TVector left, TVector right);

    /// <summary>The sums of bytes, 255 at most.</summary>
    static abstract TVector AddSaturate(TVector left, TVector right);

    /// <summary>A bit for each byte that is not less.</summary>
    static abstract ulong AtLeast(TVector left, TVector right);

    /// <summary>All ones in bytes that are equal.</summary>
    static abstract TVector Equal(TVector left, TVector right);

    /// <summary>Bytes of <paramref name="whenSet"/> where the mask is all ones, else the others.</summary>
    static abstract TVector Select(TVector mask, TVector whenSet, TVector otherwise);

    /// <summary>A step of the longest common subsequence in lanes of <typeparamref name="TLane"/>.</summary>
    static abstract TVector Step<TLane>(TVector state, TVector mask)
        where TLane : unmanaged, IBinaryInteger<TLane>;

    /// <summary>A step in the first word of a longer pattern, 64-bit lanes; leaves all ones where it carries into the next.</summary>
    static abstract TVector StepFirst(TVector state, TVector mask, out TVector carry);

    /// <summary>A step in a word between: takes a carry and leaves its own.</summary>
    static abstract TVector StepNext(TVector state, TVector mask, ref TVector carry);

    /// <summary>A step in the last word: takes a carry.</summary>
    static abstract TVector StepLast(TVector state, TVector mask, TVector carry);
}
