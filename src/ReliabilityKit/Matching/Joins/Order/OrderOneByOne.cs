using System.Numerics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>Compares one text after the other, on any processor.</summary>
internal sealed unsafe class OrderOneByOne : IOrderLanes
{
    public string Name => "scalar";

    public uint Run(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds)
    {
        uint passed = 0;
        for (int i = 0; i < count; i++)
        {
            byte* row = rows + (nint)slots[i] * OrderRow.Size;
            uint state = uint.MaxValue;
            for (int at = 0; at < OrderRow.Kept; at++) state = Step(state, masks[row[at]]);
            int bound = -2 * BitOperations.PopCount(~state);
            for (int at = 0; at <= OrderRow.Reach; at++) bound += Math.Abs(counts[at] - row[OrderRow.Counts + at]);
            bounds[i] = bound;
            passed |= (bound <= limit ? 1u : 0u) << i;
        }

        return passed;
    }

    public void RunFrequent(uint* masks, byte* rows, int* slots, int count, int* common)
    {
        for (int i = 0; i < count; i++)
        {
            ulong* codes = (ulong*)(rows + (nint)slots[i] * FrequentRow.Size);
            uint a = uint.MaxValue, b = a;
            for (int at = 0; at < OrderRow.Kept; at++)
            {
                a = Step(a, masks[codes[at / 16] >> at * 4 & 15]);
                b = Step(b, masks[LetterClasses.FrequentCodes + (codes[2 + at / 16] >> at * 4 & 15)]);
            }

            common[i] = BitOperations.PopCount(~a) + BitOperations.PopCount(~b);
        }
    }

    private static uint Step(uint state, uint places)
    {
        uint matches = state & places;
        return (state + matches) | (state ^ matches);
    }
}
