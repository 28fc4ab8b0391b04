using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Order;

/// <summary>Compares as many texts at once as a register of some width has words.</summary>
/// <remarks>The recurrence is that of <see cref="OrderLanes"/>.</remarks>
/// <typeparam name="TLanes">The operations.</typeparam>
/// <typeparam name="TVector">The register.</typeparam>
internal sealed unsafe class OrderInLanes<TLanes, TVector>(string name) : IOrderLanes
    where TLanes : struct, IMaskLanes<TVector>
    where TVector : unmanaged
{
    private const int CodeBits = 8;
    private const int FrequentBits = 4;
    private const int Words = OrderRow.Kept * CodeBits / 32;

    public string Name => name;

    [SkipLocalsInit]
    public uint Run(uint* masks, byte* counts, byte* rows, int* slots, int count, int limit, int* bounds)
    {
        uint* columns = stackalloc uint[Words * TLanes.Count];
        uint* states = stackalloc uint[TLanes.Count];
        // What stands for the reach of the query is 0, and that of a text is added.
        Vector128<byte> kept = Vector128.Create(255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0);
        Vector128<byte> query = Vector128.Load(counts) & kept;
        uint passed = 0;
        for (int from = 0; from < count; from += TLanes.Count)
        {
            Transpose(rows, OrderRow.Size, slots + from, columns);
            TLanes.Store(states, Rare(masks, columns));
            for (int i = from; i < Math.Min(from + TLanes.Count, count); i++)
            {
                Vector128<byte> text = Vector128.Load(rows + (nint)slots[i] * OrderRow.Size + OrderRow.Counts) & kept;
                bounds[i] = Sum(Vector128.Max(query, text) - Vector128.Min(query, text)) - 2 * BitOperations.PopCount(~states[i - from]);
                passed |= (bounds[i] <= limit ? 1u : 0u) << i;
            }
        }

        return passed;
    }

    [SkipLocalsInit]
    public void RunFrequent(uint* masks, byte* rows, int* slots, int count, int* common)
    {
        uint* columns = stackalloc uint[Words * TLanes.Count];
        uint* first = stackalloc uint[TLanes.Count], second = stackalloc uint[TLanes.Count];
        for (int from = 0; from < count; from += TLanes.Count)
        {
            Transpose(rows, FrequentRow.Size, slots + from, columns);
            TLanes.Store(first, Frequent(masks, columns));
            TLanes.Store(second, Frequent(masks + LetterClasses.FrequentCodes, columns + Words / 2 * TLanes.Count));
            for (int i = 0; i < Math.Min(TLanes.Count, count - from); i++)
                common[from + i] = BitOperations.PopCount(~first[i]) + BitOperations.PopCount(~second[i]);
        }
    }

    private static TVector Rare(uint* masks, uint* columns)
    {
        TVector state = TLanes.Ones;
        for (int word = 0; word < Words; word++)
        {
            TVector codes = TLanes.Load(columns + word * TLanes.Count);
            for (int bit = 0; bit < 32; bit += CodeBits, codes = TLanes.ShiftRight(codes, CodeBits))
                state = TLanes.Step(state, TLanes.Find32(masks, codes));
        }

        return state;
    }

    private static TVector Frequent(uint* masks, uint* columns)
    {
        TVector state = TLanes.Ones;
        for (int word = 0; word < Words / 2; word++)
        {
            TVector codes = TLanes.Load(columns + word * TLanes.Count);
            for (int bit = 0; bit < 32; bit += FrequentBits, codes = TLanes.ShiftRight(codes, FrequentBits))
                state = TLanes.Step(state, TLanes.Find16(masks, codes));
        }

        return state;
    }

    /// <summary>Brings the same words of some rows together; slots behind the last are padded.</summary>
    private static void Transpose(byte* rows, int size, int* slots, uint* columns)
    {
        for (int text = 0; text < TLanes.Count; text++)
        {
            uint* row = (uint*)(rows + (nint)slots[text] * size);
            for (int word = 0; word < Words; word++) columns[word * TLanes.Count + text] = row[word];
        }
    }

    private static int Sum(Vector128<byte> bytes)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(bytes);
        return Vector128.Sum(low + high);
    }
}
