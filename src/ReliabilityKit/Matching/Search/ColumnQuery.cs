using System.Numerics;
using ReliabilityKit.Matching.Joins;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Search;

/// <summary>What the characters of a query and of texts differ by at least, by three sequences of them and by their counts.</summary>
/// <remarks>As with <see cref="OrderFilter"/>, the differences of parts add up to no more than the distance of the texts.</remarks>
internal sealed unsafe class ColumnQuery
{
    private readonly uint[] _rare = new uint[LetterClasses.RareCodes];
    private readonly uint[] _frequent = new uint[2 * LetterClasses.FrequentCodes];
    private readonly byte[] _counts;
    private readonly int _reach;
    private readonly int _frequentReach;
    private readonly bool _useLanes;

    /// <summary>Takes a query; many threads may use it.</summary>
    /// <param name="classes">The classes of its characters.</param>
    /// <param name="useLanes">Whether to compare many texts at once where the processor can.</param>
    public ColumnQuery(ReadOnlySpan<byte> classes, bool useLanes = true)
    {
        Span<byte> row = stackalloc byte[OrderRow.Size], frequent = stackalloc byte[FrequentRow.Size];
        OrderRow.Fill(row, classes);
        FrequentRow.Fill(frequent, classes);
        _useLanes = useLanes && OrderLanes.IsSupported;
        CodeMasks.Fill(row[..OrderRow.Kept], _rare);
        CodeMasks.FillPacked(frequent[..CodeMasks.Packed], _frequent.AsSpan(0, LetterClasses.FrequentCodes));
        CodeMasks.FillPacked(frequent[CodeMasks.Packed..], _frequent.AsSpan(LetterClasses.FrequentCodes));
        _counts = [.. row.Slice(OrderRow.Counts, LetterClasses.FrequentCount), row[OrderRow.RareCount]];
        // Less what those of texts are raised by.
        _reach = row[OrderRow.Counts + OrderRow.Reach] - 2 * OrderRow.Raise;
        _frequentReach = OrderColumns.FrequentReachOf(row) - OrderColumns.Raise;
    }

    /// <summary>Computes the differences for the texts of a group.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="group">The number of the group.</param>
    /// <param name="distances">Receives the differences; <see cref="OrderColumns.Group"/> long.</param>
    public void Distances(OrderColumns texts, int group, Span<int> distances)
    {
        fixed (uint* rare = _rare, frequent = _frequent)
        fixed (byte* counts = _counts)
        fixed (int* target = distances)
        {
            if (_useLanes) ColumnLanes.Run(rare, frequent, counts, _reach, _frequentReach, texts[group], target);
            else OneByOne(rare, frequent, counts, texts[group], target);
        }
    }

    private void OneByOne(uint* rare, uint* frequent, byte* counts, byte* group, int* distances)
    {
        for (int text = 0; text < OrderColumns.Group; text++)
        {
            int differences = 0;
            for (int i = 1; i < LetterClasses.FrequentCount; i++) differences += DifferenceOf(counts, group, text, i);
            // As many as a byte holds, as in lanes.
            differences = Math.Min(differences, byte.MaxValue);
            int rares = _reach + group[OrderColumns.Reaches + text] - 2 * RareCommon(rare, group, text);
            rares = Math.Max(rares, DifferenceOf(counts, group, text, OrderColumns.CountedClasses - 1));
            int frequents = _frequentReach + group[OrderColumns.FrequentReaches + text] - 2 * FrequentCommon(frequent, group + OrderColumns.Frequent, text);
            distances[text] = DifferenceOf(counts, group, text, 0) + rares + Math.Max(differences, frequents);
        }
    }

    private static int DifferenceOf(byte* counts, byte* group, int text, int rank) =>
        Math.Abs(counts[rank] - group[OrderColumns.Counts + rank * OrderColumns.Group + text]);

    private static int RareCommon(uint* masks, byte* group, int text)
    {
        uint state = uint.MaxValue;
        for (int at = 0; at < OrderRow.Kept; at++) state = Step(state, masks[group[OrderColumns.ByteAt(text, at)]]);
        return BitOperations.PopCount(~state);
    }

    private static int FrequentCommon(uint* masks, byte* group, int text)
    {
        uint a = uint.MaxValue, b = a;
        for (int at = 0; at < OrderRow.Kept; at++)
        {
            a = Step(a, masks[group[OrderColumns.ByteAt(text, at / 2)] >> at % 2 * 4 & 15]);
            b = Step(b, masks[LetterClasses.FrequentCodes + (group[OrderColumns.ByteAt(text, CodeMasks.Packed + at / 2)] >> at % 2 * 4 & 15)]);
        }

        return BitOperations.PopCount(~a) + BitOperations.PopCount(~b);
    }

    private static uint Step(uint state, uint places)
    {
        uint matches = state & places;
        return (state + matches) | (state ^ matches);
    }
}
