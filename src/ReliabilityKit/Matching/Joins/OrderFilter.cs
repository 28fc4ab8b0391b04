using System.Numerics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Leaves out texts whose characters are those of a query, but in too different an order. One for each thread.</summary>
/// <remarks>
/// Part the characters of two texts in any way: the distances of the parts, each in its order, add up to no more than the distance of the
/// texts, and a part differs by at least what its counts differ by. The rare characters, a third of an English text, tell most texts apart.
/// </remarks>
internal sealed unsafe class OrderFilter
{
    private readonly uint[] _rareMasks = new uint[LetterClasses.RareCodes];
    private readonly uint[] _frequentMasks = new uint[2 * LetterClasses.FrequentCodes];
    private readonly byte[] _counts = new byte[16];
    private readonly bool _useLanes;
    private int _reach;
    private int _consonantReach;
    private int _vowelReach;

    /// <summary>Makes a filter.</summary>
    /// <param name="useLanes">Whether to compare many texts at once where the processor can.</param>
    public OrderFilter(bool useLanes = true) => _useLanes = useLanes && OrderLanes.IsSupported;

    /// <summary>Takes a query.</summary>
    public void SetQuery(TextSignatures queries, int slot)
    {
        ReadOnlySpan<byte> row = new(queries.Orders + (nint)slot * OrderRow.Size, OrderRow.Size);
        row.Slice(OrderRow.Counts, 16).CopyTo(_counts);
        _reach = _counts[OrderRow.Reach] - OrderRow.Raise;
        _counts[OrderRow.Reach] = 0;
        _consonantReach = row[OrderRow.FrequentReaches] - 2 * OrderRow.Raise;
        _vowelReach = row[OrderRow.FrequentReaches + 1] - 2 * OrderRow.Raise;
        ReadOnlySpan<byte> frequent = new(queries.Frequent + (nint)slot * FrequentRow.Size, FrequentRow.Size);
        CodeMasks.Fill(row[..OrderRow.Kept], _rareMasks);
        CodeMasks.FillPacked(frequent[..CodeMasks.Packed], _frequentMasks.AsSpan(0, LetterClasses.FrequentCodes));
        CodeMasks.FillPacked(frequent[CodeMasks.Packed..], _frequentMasks.AsSpan(LetterClasses.FrequentCodes));
    }

    /// <summary>Keeps the candidates that may be within a distance of the query, and returns how many they are.</summary>
    /// <param name="texts">The signatures of the texts.</param>
    /// <param name="slots">The slots of the candidates, with room for <see cref="OrderLanes.Padding"/> more; those kept are moved to the front.</param>
    /// <param name="count">The number of candidates.</param>
    /// <param name="limits">By length of a text the greatest distance.</param>
    /// <param name="greatest">The greatest of the limits of these candidates, or more.</param>
    public int Apply(TextSignatures texts, Span<int> slots, int count, ReadOnlySpan<short> limits, int greatest)
    {
        // Counts and reaches as the rows have them: the reach of a text is raised.
        int raise = OrderRow.Raise - _reach;
        int* bounds = stackalloc int[2 * OrderLanes.Padding];
        int kept = 0;
        fixed (int* slot = slots)
        fixed (uint* rare = _rareMasks)
        fixed (uint* frequent = _frequentMasks)
        fixed (byte* counts = _counts)
        {
            if (_useLanes) OrderLanes.Pad(slot, count);
            for (int from = 0; from < count; from += OrderLanes.Padding)
            {
                int some = Math.Min(OrderLanes.Padding, count - from);
                uint passed = _useLanes
                    ? OrderLanes.Run(rare, counts, texts.Orders, slot + from, some, greatest + raise, bounds)
                    : RunOneByOne(rare, counts, texts.Orders, slot + from, some, greatest + raise, bounds);
                for (; passed != 0; passed &= passed - 1)
                {
                    int lane = BitOperations.TrailingZeroCount(passed);
                    int candidate = slot[from + lane];
                    byte* row = texts.Orders + (nint)candidate * OrderRow.Size;
                    int rest = limits[texts.Lengths[candidate]] - (bounds[lane] - raise);
                    if (rest < 0 || FrequentExcess(frequent, counts, row, texts.Frequent + (nint)candidate * FrequentRow.Size) > rest) continue;
                    slot[kept++] = candidate;
                }
            }
        }

        return kept;
    }

    /// <summary>Returns by how much the sequences of frequent characters differ more than their counts.</summary>
    private int FrequentExcess(uint* masks, byte* counts, byte* row, byte* sequences)
    {
        uint consonants = uint.MaxValue, vowels = consonants;
        for (int half = 0; half < 2; half++)
        {
            ulong a = ((ulong*)sequences)[half], b = ((ulong*)sequences)[half + 2];
            for (int i = 0; i < 16; i++, a >>= 4, b >>= 4)
            {
                uint x = consonants & masks[a & 15], y = vowels & masks[LetterClasses.FrequentCodes + (b & 15)];
                consonants = (consonants + x) | (consonants ^ x);
                vowels = (vowels + y) | (vowels ^ y);
            }
        }

        // The blank, the first of the frequent classes, is in no sequence.
        int byCounts = 0;
        for (int i = 1; i < LetterClasses.FrequentCount; i++) byCounts += Math.Abs(counts[i] - row[OrderRow.Counts + i]);
        int reaches = _consonantReach + _vowelReach + row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1];
        return reaches - 2 * (BitOperations.PopCount(~consonants) + BitOperations.PopCount(~vowels)) - byCounts;
    }

    /// <summary>As <see cref="OrderLanes.Run"/>, on any processor.</summary>
    private static uint RunOneByOne(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds)
    {
        uint passed = 0;
        for (int i = 0; i < count; i++)
        {
            byte* row = rows + (nint)slots[i] * OrderRow.Size;
            uint state = uint.MaxValue;
            for (int at = 0; at < OrderRow.Kept; at++)
            {
                uint matches = state & masks[row[at]];
                state = (state + matches) | (state ^ matches);
            }

            int bound = -2 * BitOperations.PopCount(~state);
            for (int at = 0; at < 16; at++) bound += Math.Abs(counts[at] - row[OrderRow.Counts + at]);
            bounds[i] = bound;
            passed |= (bound <= limit ? 1u : 0u) << i;
        }

        return passed;
    }
}
