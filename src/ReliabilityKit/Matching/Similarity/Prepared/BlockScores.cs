using System.Numerics;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Turns the final states of a block into scores.</summary>
internal static unsafe class BlockScores
{
    /// <summary>Writes the scores of all patterns of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="states">The final states: a zero bit for each position in common.</param>
    /// <param name="queryLength">The length of the query.</param>
    /// <param name="scores">Receives the scores in the order of slots.</param>
    public static void Write(PatternBlock block, ReadOnlySpan<ulong> states, int queryLength, Span<byte> scores)
    {
        fixed (ulong* state = states)
        fixed (byte* target = scores)
        fixed (byte* percent = PercentTable.Rows)
        {
            int from = 0;
            foreach ((int length, int to) in block.Runs)
            {
                int total = queryLength + length;
                byte* row = percent + PercentTable.Row(total);
                if (total > PercentTable.Greatest) Compute(block, state, from, to, total, target);
                else if (block.Words == 2) TwoWords(state, from, to, row, target);
                else if (block.Words > 2) Words(state, block.Words, from, to, row, target);
                else if (block.LaneBits == 64) Lanes64(state, from, to, row, target);
                else if (block.LaneBits == 32) Lanes32((uint*)state, from, to, row, target);
                else Lanes16((ushort*)state, from, to, row, target);
                from = to;
            }
        }
    }

    private static void Lanes64(ulong* states, int from, int to, byte* row, byte* target)
    {
        for (nint i = from; i < to; i++) target[i] = row[BitOperations.PopCount(~states[i])];
    }

    private static void Lanes32(uint* states, int from, int to, byte* row, byte* target)
    {
        nint i = from;
        for (; i < to - 3; i += 4)
        {
            target[i] = row[BitOperations.PopCount(~states[i])];
            target[i + 1] = row[BitOperations.PopCount(~states[i + 1])];
            target[i + 2] = row[BitOperations.PopCount(~states[i + 2])];
            target[i + 3] = row[BitOperations.PopCount(~states[i + 3])];
        }

        for (; i < to; i++) target[i] = row[BitOperations.PopCount(~states[i])];
    }

    private static void Lanes16(ushort* states, int from, int to, byte* row, byte* target)
    {
        for (nint i = from; i < to; i++) target[i] = row[BitOperations.PopCount((uint)(ushort)~states[i])];
    }

    private static void TwoWords(ulong* states, int from, int to, byte* row, byte* target)
    {
        ulong* high = states + PatternBlock.ManyWordsBytes / sizeof(ulong);
        for (nint i = from; i < to; i++) target[i] = row[BitOperations.PopCount(~states[i]) + BitOperations.PopCount(~high[i])];
    }

    private static void Words(ulong* states, int words, int from, int to, byte* row, byte* target)
    {
        for (int i = from; i < to; i++) target[i] = row[Common(states, words, i)];
    }

    private static void Compute(PatternBlock block, ulong* states, int from, int to, int total, byte* target)
    {
        for (int i = from; i < to; i++)
        {
            int common = block.LaneBits switch
            {
                16 => BitOperations.PopCount((uint)(ushort)~((ushort*)states)[i]),
                32 => BitOperations.PopCount(~((uint*)states)[i]),
                _ when block.Words == 1 => BitOperations.PopCount(~states[i]),
                _ => Common(states, block.Words, i),
            };
            target[i] = PercentTable.Percent(total, common);
        }
    }

    private static int Common(ulong* states, int words, int lane)
    {
        int common = 0;
        for (int w = 0; w < words; w++) common += BitOperations.PopCount(~states[w * (PatternBlock.ManyWordsBytes / sizeof(ulong)) + lane]);
        return common;
    }
}
