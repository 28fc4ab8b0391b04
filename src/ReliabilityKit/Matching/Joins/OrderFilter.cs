using System.Numerics;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Joins.Order;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Leaves out texts whose characters are those of a query, but in too different an order. One for each thread.</summary>
/// <remarks>
/// Part the characters of two texts in any way: the distances of the parts, each in its order, add up to no more than the distance of the
/// texts, and a part differs by at least what its counts differ by. The rare characters, a third of an English text, tell most texts apart.
/// </remarks>
/// <param name="lanes">How texts are compared; the best for this processor if not given.</param>
internal sealed unsafe class OrderFilter(IOrderLanes? lanes = null)
{
    private readonly uint[] _rareMasks = new uint[LetterClasses.RareCodes];
    private readonly uint[] _frequentMasks = new uint[2 * LetterClasses.FrequentCodes];
    private readonly byte[] _counts = new byte[16];
    private readonly IOrderLanes _lanes = lanes ?? OrderKernels.Best;
    private readonly byte[] _frequent = new byte[FrequentRow.Size];
    private int[] _rests = [];
    private bool _hasFrequentMasks;
    private int _reach;
    private int _frequentReach;

    /// <summary>Takes a query.</summary>
    public void SetQuery(TextSignatures queries, int slot)
    {
        ReadOnlySpan<byte> row = new(queries.Orders + (nint)slot * OrderRow.Size, OrderRow.Size);
        row.Slice(OrderRow.Counts, 16).CopyTo(_counts);
        _reach = _counts[OrderRow.Reach] - OrderRow.Raise;
        // What stands for reaches is added as it is.
        _counts.AsSpan(OrderRow.Reach).Clear();
        _frequentReach = row[OrderRow.FrequentReaches] + row[OrderRow.FrequentReaches + 1] - 4 * OrderRow.Raise;
        ReadOnlySpan<byte> frequent = new(queries.Frequent + (nint)slot * FrequentRow.Size, FrequentRow.Size);
        CodeMasks.Fill(row[..OrderRow.Kept], _rareMasks);
        frequent.CopyTo(_frequent);
        _hasFrequentMasks = false;
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
            OrderLanes.Pad(slots, count);
            for (int from = 0; from < count; from += OrderLanes.Padding)
            {
                int some = Math.Min(OrderLanes.Padding, count - from);
                uint passed = _lanes.Run(masks, counts, texts.Orders, slots + from, some, greatest + raise, bounds);
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
            OrderLanes.Pad(slots, count);
            for (int from = 0; from < count; from += OrderLanes.Padding)
            {
                int some = Math.Min(OrderLanes.Padding, count - from);
                _lanes.RunFrequent(masks, texts.Frequent, slots + from, some, common);
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
}
