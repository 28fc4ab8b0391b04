using System.Numerics;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Search;

/// <summary>Leaves out texts by nearly all of their characters in order: what is left is mostly as near as it has to be.</summary>
/// <remarks>As with <see cref="OrderFilter"/>, the distances of the two sequences add up to no more than that of the texts.</remarks>
internal sealed unsafe class WholeFilter
{
    private readonly ulong[] _masks = new ulong[WholeLanes.Masks];
    private readonly int _length;
    private readonly int _reach;
    private readonly bool _useLanes;

    /// <summary>Takes a query; many threads may use the filter.</summary>
    /// <param name="query">The segment that has the query, alone.</param>
    /// <param name="useLanes">Whether to compare many texts at once where the processor can.</param>
    public WholeFilter(TextSegment query, bool useLanes = true)
    {
        _useLanes = useLanes && OrderLanes.IsSupported;
        _length = query.Lengths[0];
        _reach = query.ReachOf(0);
        ReadOnlySpan<byte> row = query.RowOf(0);
        for (int i = 0; i < WholeRow.Kept; i++)
        {
            _masks[row[i]] |= 1UL << i;
            _masks[WholeLanes.MainCodes + TopCode(row, i)] |= 1UL << i;
        }

        // What stands behind the ends has nothing in common.
        _masks[LetterClasses.NoCode] = _masks[WholeLanes.MainCodes + LetterClasses.NoCode] = 0;
    }

    /// <summary>Keeps the candidates that may have a ratio to the query, and returns how many they are.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="slots">The slots of the candidates; those kept are moved to the front.</param>
    /// <param name="ratios">Receives by candidate kept the greatest ratio it can have; as long.</param>
    /// <param name="least">The least ratio of interest, from 1.</param>
    public int Apply(TextSegment texts, Span<int> slots, Span<byte> ratios, int least)
    {
        int* some = stackalloc int[WholeLanes.Lanes];
        long* common = stackalloc long[WholeLanes.Lanes];
        int kept = 0;
        for (int from = 0; from < slots.Length; from += WholeLanes.Lanes)
        {
            int count = Math.Min(WholeLanes.Lanes, slots.Length - from);
            for (int i = 0; i < WholeLanes.Lanes; i++) some[i] = slots[from + Math.Min(i, count - 1)];
            Common(texts.Rows, some, count, common);
            for (int i = 0; i < count; i++)
            {
                byte ratio = RatioOf(_reach + texts.ReachOf(some[i]) - 2 * (int)common[i], texts.Lengths[some[i]]);
                (slots[kept], ratios[kept]) = (some[i], ratio);
                kept += ratio >= least ? 1 : 0;
            }
        }

        return kept;
    }

    private byte RatioOf(int distance, int length)
    {
        int total = _length + length;
        return PercentTable.Percent(total, (total - Math.Max(distance, Math.Abs(_length - length))) / 2);
    }

    private static int TopCode(ReadOnlySpan<byte> row, int i) => row[WholeRow.Top + i / 2] >> i % 2 * 4 & 15;

    private void Common(byte* rows, int* slots, int count, long* common)
    {
        fixed (ulong* masks = _masks)
        {
            if (_useLanes) WholeLanes.Run(masks, rows, slots, common);
            else CommonOneByOne(masks, rows, slots, count, common);
        }
    }

    private static void CommonOneByOne(ulong* masks, byte* rows, int* slots, int count, long* common)
    {
        for (int i = 0; i < count; i++)
        {
            ReadOnlySpan<byte> row = new(rows + (nint)slots[i] * WholeRow.Size, WholeRow.Size);
            ulong a = ulong.MaxValue, b = a;
            for (int at = 0; at < WholeRow.Kept; at++)
            {
                ulong x = a & masks[row[at]], y = b & masks[WholeLanes.MainCodes + TopCode(row, at)];
                a = (a + x) | (a ^ x);
                b = (b + y) | (b ^ y);
            }

            common[i] = BitOperations.PopCount(~a) + BitOperations.PopCount(~b);
        }
    }
}
