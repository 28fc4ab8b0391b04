using System.Numerics;
using ReliabilityKit.Matching.Signatures;
using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Compares queries that fit into half a word with those texts that the sieve has left. One for each thread.</summary>
/// <remarks>The letters tell the ratio of two texts exactly as long as all are common ones; only other texts are compared as they stand.</remarks>
internal sealed unsafe class LetterJoin
{
    /// <summary>The greatest length of a query.</summary>
    public const int GreatestQuery = 32;

    private readonly JoinPlan _plan;
    private readonly bool _useLanes;
    private readonly uint[] _masks = GC.AllocateArray<uint>(LetterClasses.LetterCodes, pinned: true);
    private readonly int[] _common = GC.AllocateArray<int>(OrderLanes.Lanes, pinned: true);
    private readonly int[] _slots = GC.AllocateArray<int>(OrderLanes.Lanes, pinned: true);
    private int _query;
    private int _length;
    private bool _isExact;

    /// <summary>Makes one.</summary>
    /// <param name="plan">What is joined.</param>
    /// <param name="useLanes">Whether to compare many texts at once where the processor can.</param>
    public LetterJoin(JoinPlan plan, bool useLanes) => (_plan, _useLanes) = (plan, useLanes && OrderLanes.IsSupported);

    /// <summary>Compares a query with texts, and adds the pairs that are similar.</summary>
    /// <param name="query">The slot of the query.</param>
    /// <param name="slots">The slots of the texts by rising length.</param>
    /// <param name="output">Receives the pairs in the order of the slots.</param>
    public void Run(int query, ReadOnlySpan<int> slots, PairBuffer output)
    {
        SetQuery(query);
        for (; !slots.IsEmpty; slots = slots[Math.Min(slots.Length, OrderLanes.Lanes)..])
        {
            ReadOnlySpan<int> some = slots[..Math.Min(slots.Length, OrderLanes.Lanes)];
            Common(some);
            Take(some, output);
        }
    }

    private void SetQuery(int query)
    {
        byte* row = _plan.Left.Letters.Rows + (nint)query * LetterRow.Size;
        (_query, _length, _isExact) = (query, _plan.Left.LengthOf(query), LetterRow.IsExact(row));
        Array.Clear(_masks);
        for (int i = 0; i < _length; i++) _masks[row[i]] |= 1u << i;
    }

    private void Common(ReadOnlySpan<int> slots)
    {
        byte* rows = _plan.Right.Letters.Rows;
        fixed (uint* masks = _masks)
        fixed (int* common = _common, padded = _slots)
        {
            if (!_useLanes)
            {
                CommonOneByOne(masks, rows, slots, common);
                return;
            }

            if (slots.Length < OrderLanes.Lanes) Array.Fill(_slots, slots[^1]);
            slots.CopyTo(_slots);
            LetterLanes.Run(masks, rows, padded, _plan.Right.LengthOf(slots[^1]), common);
        }
    }

    private void CommonOneByOne(uint* masks, byte* rows, ReadOnlySpan<int> slots, int* common)
    {
        for (int i = 0; i < slots.Length; i++)
        {
            byte* row = rows + (nint)slots[i] * LetterRow.Size;
            uint state = uint.MaxValue;
            for (int at = Math.Min(_plan.Right.LengthOf(slots[i]), LetterRow.Kept); at > 0; at--, row++)
            {
                uint matches = state & masks[*row];
                state = (state + matches) | (state ^ matches);
            }

            common[i] = BitOperations.PopCount(~state);
        }
    }

    private void Take(ReadOnlySpan<int> slots, PairBuffer output)
    {
        ReadOnlySpan<byte> lengths = _plan.Right.Signatures.Lengths;
        ReadOnlySpan<short> limits = _plan.Limits.WithLength(_length);
        for (int i = 0; i < slots.Length; i++)
        {
            int length = lengths[slots[i]];
            // What does not fit into a row may be common.
            int common = _common[i] + Math.Max(0, length - LetterRow.Kept);
            if (_length + length - 2 * common > limits[length]) continue;
            bool isExact = _isExact && LetterRow.IsExact(_plan.Right.Letters.Rows + (nint)slots[i] * LetterRow.Size);
            if (isExact) _plan.Add(_query, slots[i], PercentTable.Percent(_length + length, common), output);
            else _plan.Verify(_query, slots[i], output);
        }
    }
}
