using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Sieve;

/// <summary>
/// How often each of 512 texts has each class of characters, bit by bit: a plane has one bit of a count for every text, so that one operation works
/// on the counts of as many texts as a register has bits.
/// </summary>
internal sealed unsafe class CountPlanes
{
    /// <summary>The texts of a block.</summary>
    public const int BlockSize = 512;

    /// <summary>The 64-bit words of a plane.</summary>
    public const int Words = BlockSize / 64;

    /// <summary>The bits of a count.</summary>
    public const int Bits = 5;

    /// <summary>Greater counts are taken for this, which can only make texts look more similar.</summary>
    public const int GreatestCount = (1 << Bits) - 1;

    private readonly ulong* _planes = (ulong*)NativeMemory.AlignedAlloc(LetterClasses.Count * Bits * BlockSize / 8, 64);

    ~CountPlanes() => NativeMemory.AlignedFree(_planes);

    /// <summary>The planes of a class, lowest bit first.</summary>
    public ulong* this[int letterClass] => _planes + letterClass * Bits * Words;

    /// <summary>Reads the counts of some texts; the rest of the block counts nothing.</summary>
    public void Fill(TextSignatures texts, int slot, int count)
    {
        NativeMemory.Clear(_planes, LetterClasses.Count * Bits * BlockSize / 8);
        byte* counts = texts.Counts + (nint)slot * LetterClasses.Count;
        for (int i = 0; i < count; i++) Add((ulong*)(counts + i * LetterClasses.Count), i);
    }

    private void Add(ulong* counts, int lane)
    {
        ulong* planes = _planes + lane / 64;
        for (int at = 0; at < LetterClasses.Count / sizeof(ulong); at++)
        {
            // Most counts are 0: eight at once are passed over, or the zeros before the next one.
            for (ulong rest = counts[at]; rest != 0;)
            {
                int place = BitOperations.TrailingZeroCount(rest) / 8;
                uint count = (byte)(rest >> place * 8);
                rest &= ~(255UL << place * 8);
                for (uint bits = Math.Min(count, GreatestCount); bits != 0; bits &= bits - 1)
                    planes[((at * sizeof(ulong) + place) * Bits + BitOperations.TrailingZeroCount(bits)) * Words] |= 1UL << lane;
            }
        }
    }
}
