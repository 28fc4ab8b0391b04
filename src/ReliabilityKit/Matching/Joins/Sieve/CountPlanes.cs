using System.Numerics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>
/// How often texts have each class of characters, by blocks of 512 and bit by bit: a plane has one bit of a count for every text of a block, so that
/// one operation works on the counts of as many texts as a register has bits. 40 bytes a text.
/// </summary>
/// <param name="count">The number of texts.</param>
internal sealed unsafe class CountPlanes(int count)
{
    /// <summary>The texts of a block.</summary>
    public const int BlockSize = 512;

    /// <summary>The 64-bit words of a plane.</summary>
    public const int Words = BlockSize / 64;

    /// <summary>The bits of a count.</summary>
    public const int Bits = 5;

    /// <summary>Greater counts are taken for this, which can only make texts look more similar.</summary>
    public const int GreatestCount = (1 << Bits) - 1;

    private const int BlockWords = LetterClasses.Count * Bits * Words;

    private readonly AlignedBytes _blocks = new(((long)count + BlockSize - 1) / BlockSize * BlockWords * sizeof(ulong));

    /// <summary>The planes of a block: by class, lowest bit first. What stands there behind the last text counts nothing.</summary>
    public ulong* this[int block] => (ulong*)_blocks.Pointer + (nint)block * BlockWords;

    /// <summary>Takes the counts of a text. Two threads may not do this for one block at once.</summary>
    public void Set(int slot, ReadOnlySpan<byte> counts)
    {
        ulong* planes = this[slot / BlockSize] + slot % BlockSize / 64;
        ulong lane = 1UL << slot % 64;
        for (int i = 0; i < counts.Length; i++, planes += Bits * Words)
        {
            for (uint bits = Math.Min(counts[i], (uint)GreatestCount); bits != 0; bits &= bits - 1) planes[BitOperations.TrailingZeroCount(bits) * Words] |= lane;
        }
    }
}
