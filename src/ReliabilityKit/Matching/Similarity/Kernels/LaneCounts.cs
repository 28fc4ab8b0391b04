using System.Numerics;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>Counts the zero bits of the final states, which are the characters that both sides share.</summary>
internal static unsafe class LaneCounts
{
    /// <summary>Writes the count of each lane of a block.</summary>
    public static void Write(PatternBlock block, ulong* states, Span<int> common)
    {
        fixed (int* target = common)
        {
            if (block.Words > 1) Words(states, block.Words, target);
            else if (block.LaneBits == 64) Lanes64(states, target);
            else if (block.LaneBits == 32) Lanes32((uint*)states, target);
            else Lanes16((ushort*)states, target);
        }
    }

    private static void Lanes64(ulong* states, int* target)
    {
        for (int i = 0; i < PatternBlock.OneWordBytes / sizeof(ulong); i++) target[i] = BitOperations.PopCount(~states[i]);
    }

    private static void Lanes32(uint* states, int* target)
    {
        for (int i = 0; i < PatternBlock.OneWordBytes / sizeof(uint); i++) target[i] = BitOperations.PopCount(~states[i]);
    }

    private static void Lanes16(ushort* states, int* target)
    {
        for (int i = 0; i < PatternBlock.OneWordBytes / sizeof(ushort); i++) target[i] = BitOperations.PopCount((uint)(ushort)~states[i]);
    }

    private static void Words(ulong* states, int words, int* target)
    {
        const int Lanes = PatternBlock.ManyWordsBytes / sizeof(ulong);
        for (int i = 0; i < Lanes; i++)
        {
            int count = 0;
            for (int w = 0; w < words; w++) count += BitOperations.PopCount(~states[w * Lanes + i]);
            target[i] = count;
        }
    }
}
