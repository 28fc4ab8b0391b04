using System.Numerics;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Leaves out texts whose characters are those of a query, but in too different an order. One for each thread.</summary>
/// <remarks>
/// Part the characters of two texts in any way: the distances of the parts, each in its order, add up to no more than the distance of the
/// texts, and a part differs by at least what its counts differ by. The rare characters, a third of an English text, tell most texts apart.
/// </remarks>
internal sealed unsafe class OrderFilter
{
    private static readonly int[] s_places = [.. Enumerable.Range(0, OrderLanes.Padding)];

    private readonly uint[] _rareMasks = new uint[LetterClasses.RareCodes];
    private readonly uint[] _frequentMasks = new uint[2 * LetterClasses.FrequentCodes];
    private readonly byte[] _counts = new byte[16];
    private readonly bool _useLanes;
    private readonly byte[] _frequent = new byte[FrequentRow.Size];
    private int[] _rests = [];
    private bool _hasFrequentMasks;
    private int _reach;
    private int _frequentReach;

    /// <summary>Makes a filter.</summary>
    /// <param name="useLanes">Whether to compare many texts at once where the processor can.</param>
    public OrderFilter(bool useLanes = true) => _useLanes = useLanes && OrderLanes.IsSupported;

    /// <summary>Takes a query whose <see cref="Distances"/> are wanted: many threads may ask for them then.</summary>
    public void SetWholeQuery(TextSignatures queries, int slot)
    {
        SetQuery(queries, slot);
        SetFrequentMasks();
    }

    /// <summary>Takes a query.</summary>
    public void SetQuery(TextSignatures queries, int slot)
    {
        ReadOnlySpan<byte> row = new(queries.Orders + (nint)slot * OrderRow.Size, OrderRow.Size);
        row.Slice(OrderRow.Counts, 16).CopyTo(_counts);
        _reach = _counts[OrderRow.Reach] - OrderRow.Raise;
        // What stands for reaches is added as it is.
        _counts.AsSpan(OrderRow.Reach, OrderRow.RareCount - OrderRow.Counts - OrderRow.Reach).Clear();
        _frequentReach = row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1] - 4 * OrderRow.Raise;
        ReadOnlySpan<byte> frequent = new(queries.Frequent + (nint)slot * FrequentRow.Size, FrequentRow.Size);
        CodeMasks.Fill(row[..OrderRow.Kept], _rareMasks);
        frequent.CopyTo(_frequent);
        _hasFrequentMasks = false;
    }

    /// <summary>Computes for consecutive texts what all their sequences, and the counts of what is in none, differ by at least; or all counts.</summary>
    /// <param name="texts">The signatures of the texts.</param>
    /// <param name="slot">The first slot.</param>
    /// <param name="count">The number of texts, at most <see cref="OrderLanes.Padding"/>.</param>
    /// <param name="distances">Receives the distances; <see cref="OrderLanes.Padding"/> long.</param>
    public void Distances(TextSignatures texts, int slot, int count, Span<int> distances)
    {
        fixed (int* slots = s_places, target = distances)
        fixed (uint* rare = _rareMasks, frequent = _frequentMasks)
        fixed (byte* counts = _counts)
        {
            byte* rows = texts.Orders + (nint)slot * OrderRow.Size, others = texts.Frequent + (nint)slot * FrequentRow.Size;
            int reach = _reach - OrderRow.Raise + _frequentReach;
            if (_useLanes && count == OrderLanes.Padding) OrderLanes.RunAll(rare, frequent, counts, reach, rows, others, slots, target);
            else RunAllOneByOne(rare, frequent, counts, reach, rows, others, slots, count, target);
        }
    }

    /// <summary>Keeps the candidates that may be within a distance of the query, and returns how many they are.</summary>
    /// <param name="texts">The signatures of the texts.</param>
    /// <param name="slots">
    /// The slots of the candidates, with room for <see cref="OrderLanes.Padding"/> more; those kept are moved to the front.
    /// </param>
    /// <param name="count">The number of candidates.</param>
    /// <param name="limits">By length of a text the greatest distance.</param>
    /// <param name="greatest">The greatest of the limits of these candidates, or more.</param>
    public int Apply(TextSignatures texts, Span<int> slots, int count, ReadOnlySpan<short> limits, int greatest)
    {
        if (_rests.Length < slots.Length) _rests = new int[slots.Length];
        fixed (int* slot = slots)
        fixed (int* rests = _rests)
        {
            count = KeepByRare(texts, slot, count, limits, greatest, rests);
            return count == 0 ? 0 : KeepByFrequent(texts, slot, count, rests);
        }
    }

    /// <summary>Keeps candidates by their rare characters, and writes how much more may differ.</summary>
    private int KeepByRare(TextSignatures texts, int* slots, int count, ReadOnlySpan<short> limits, int greatest, int* rests)
    {
        // Counts and reaches as the rows have them: the reach of a text is raised.
        int raise = OrderRow.Raise - _reach;
        int* bounds = stackalloc int[OrderLanes.Padding];
        int kept = 0;
        fixed (uint* masks = _rareMasks)
        fixed (byte* counts = _counts)
        {
            if (_useLanes) OrderLanes.Pad(slots, count);
            for (int from = 0; from < count; from += OrderLanes.Padding)
            {
                int some = Math.Min(OrderLanes.Padding, count - from);
                uint passed = _useLanes
                    ? OrderLanes.Run(masks, counts, texts.Orders, slots + from, some, greatest + raise, bounds)
                    : RunOneByOne(masks, counts, texts.Orders, slots + from, some, greatest + raise, bounds);
                for (; passed != 0; passed &= passed - 1)
                {
                    int lane = BitOperations.TrailingZeroCount(passed);
                    int slot = slots[from + lane];
                    int rest = limits[texts.Lengths[slot]] - (bounds[lane] - raise);
                    (slots[kept], rests[kept]) = (slot, rest);
                    if (rest < 0) continue;
                    Prefetch.Address(texts.Frequent + (nint)slot * FrequentRow.Size);
                    kept++;
                }
            }
        }

        return kept;
    }

    /// <summary>Keeps candidates by the order of their frequent characters, too, where so far only the counts were looked at.</summary>
    private int KeepByFrequent(TextSignatures texts, int* slots, int count, int* rests)
    {
        SetFrequentMasks();
        int* common = stackalloc int[OrderLanes.Padding];
        int kept = 0;
        fixed (uint* masks = _frequentMasks)
        fixed (byte* counts = _counts)
        {
            if (_useLanes) OrderLanes.Pad(slots, count);
            for (int from = 0; from < count; from += OrderLanes.Padding)
            {
                int some = Math.Min(OrderLanes.Padding, count - from);
                if (_useLanes) OrderLanes.RunFrequent(masks, texts.Frequent, slots + from, some, common);
                else RunFrequentOneByOne(masks, texts.Frequent, slots + from, some, common);
                for (int i = 0; i < some; i++)
                {
                    int slot = slots[from + i];
                    int rest = rests[from + i] - FrequentExcess(counts, texts.Orders + (nint)slot * OrderRow.Size) + 2 * common[i];
                    slots[kept] = slot;
                    kept += rest >= 0 ? 1 : 0;
                }
            }
        }

        return kept;
    }

    /// <summary>Writes the masks when they are first needed: many queries have no candidate left by then.</summary>
    private void SetFrequentMasks()
    {
        if (_hasFrequentMasks) return;
        CodeMasks.FillPacked(_frequent.AsSpan(0, CodeMasks.Packed), _frequentMasks.AsSpan(0, LetterClasses.FrequentCodes));
        CodeMasks.FillPacked(_frequent.AsSpan(CodeMasks.Packed), _frequentMasks.AsSpan(LetterClasses.FrequentCodes));
        _hasFrequentMasks = true;
    }

    /// <summary>By how much the sequences of frequent characters would differ more than their counts if they had nothing in common.</summary>
    private int FrequentExcess(byte* counts, byte* row)
    {
        // The blank, the first of the frequent classes, is in no sequence, and the reach behind them is no count.
        Vector128<byte> sequences = Vector128.Create(0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0);
        Vector128<byte> query = Vector128.Load(counts), text = Vector128.Load(row + OrderRow.Counts);
        Vector128<byte> differences = (Vector128.Max(query, text) - Vector128.Min(query, text)) & sequences;
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(differences);
        return _frequentReach + row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1] - Vector128.Sum(low + high);
    }

    /// <summary>As <see cref="OrderLanes.RunFrequent"/>, on any processor.</summary>
    private static void RunFrequentOneByOne(uint* masks, byte* rows, int* slots, int count, int* common)
    {
        for (int i = 0; i < count; i++)
        {
            ulong* codes = (ulong*)(rows + (nint)slots[i] * FrequentRow.Size);
            uint a = uint.MaxValue, b = a;
            for (int at = 0; at < OrderRow.Kept; at++)
            {
                uint x = a & masks[codes[at / 16] >> at * 4 & 15], y = b & masks[LetterClasses.FrequentCodes + (codes[2 + at / 16] >> at * 4 & 15)];
                a = (a + x) | (a ^ x);
                b = (b + y) | (b ^ y);
            }

            common[i] = BitOperations.PopCount(~a) + BitOperations.PopCount(~b);
        }
    }

    /// <summary>As <see cref="OrderLanes.RunAll"/>, on any processor.</summary>
    private static void RunAllOneByOne(
        uint* masks, uint* frequentMasks, byte* counts, int reach, byte* rows, byte* frequent, int* slots, int count, int* bounds)
    {
        int* common = stackalloc int[OrderLanes.Padding];
        RunOneByOne(masks, counts, rows, slots, count, int.MaxValue, bounds);
        RunFrequentOneByOne(frequentMasks, frequent, slots, count, common);
        for (int i = 0; i < count; i++)
        {
            byte* row = rows + (nint)i * OrderRow.Size;
            bounds[i] += reach + row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1] - 2 * common[i];
            for (int at = 1; at < LetterClasses.FrequentCount; at++) bounds[i] -= Math.Abs(counts[at] - row[OrderRow.Counts + at]);
            int differences = Math.Abs(counts[OrderRow.RareCount - OrderRow.Counts] - row[OrderRow.RareCount]);
            for (int at = 0; at < LetterClasses.FrequentCount; at++) differences += Math.Abs(counts[at] - row[OrderRow.Counts + at]);
            bounds[i] = Math.Max(bounds[i], differences);
        }
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
            for (int at = 0; at <= OrderRow.Reach; at++) bound += Math.Abs(counts[at] - row[OrderRow.Counts + at]);
            bounds[i] = bound;
            passed |= (bound <= limit ? 1u : 0u) << i;
        }

        return passed;
    }
}
