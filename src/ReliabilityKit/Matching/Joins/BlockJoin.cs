using System.Numerics;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Joins the queries of a tile with blocks of texts: sieve, order of characters, exact comparison. One for each thread.</summary>
internal sealed unsafe class BlockJoin(JoinPlan plan, CancellationToken cancellation)
{
    private const int Stride = 128;
    private const int BlockSize = CountPlanes.BlockSize;

    /// <summary>Shorter texts are compared exactly as fast as their order is looked at.</summary>
    private const int LeastForOrder = 40;

    private readonly CountPlanes _planes = new();
    private readonly SieveTables _tables = new();
    private readonly OrderFilter _order = new();
    private readonly ulong[] _marks = new ulong[Stride * CountPlanes.Words];
    private readonly short[] _limits = new short[Stride];
    private readonly int[] _candidates = new int[BlockSize + OrderLanes.Padding];

    /// <summary>Joins a tile with one block.</summary>
    /// <param name="tile">The queries.</param>
    /// <param name="block">The number of the block.</param>
    /// <param name="output">Receives the pairs by query, then text.</param>
    public void Run(QueryTile tile, int block, PairBuffer output)
    {
        JoinTexts right = plan.Right;
        int first = block * BlockSize;
        int count = Math.Min(BlockSize, right.ShortCount - first);
        (int shortest, int longest) = (right.LengthOf(first), right.LengthOf(first + count - 1));
        (int from, int to) = Reachable(tile, first, shortest, longest);
        if (from >= to) return;
        _planes.Fill(right.Signatures, first, count);
        SieveQueries queries = tile.Queries;
        plan.Sieve.Tabulate(queries, _planes, _tables);
        for (int start = from; start < to; start += Stride)
        {
            cancellation.ThrowIfCancellationRequested();
            Span<short> limits = _limits.AsSpan(0, Math.Min(Stride, to - start));
            for (int i = 0; i < limits.Length; i++) limits[i] = plan.Limits.Between(plan.Left.LengthOf(start + i), shortest, longest);
            ReadOnlySpan<int> entries = queries.Entries.Slice((start - tile.From) * queries.Groups, limits.Length * queries.Groups);
            fixed (ulong* marks = _marks) plan.Sieve.Mark(_tables, entries, queries.Groups, limits, marks);
            for (int i = 0; i < limits.Length; i++) Examine(start + i, first, count, limits[i], i, output);
        }
    }

    /// <summary>Finds the queries of the tile whose length, and place in a join of texts with themselves, lets them meet the block.</summary>
    private (int From, int To) Reachable(QueryTile tile, int first, int shortest, int longest)
    {
        int from = tile.From;
        int to = plan.IsSelf ? Math.Min(tile.To, first + BlockSize - 1) : tile.To;
        while (from < to && plan.Limits.PartnersOf(plan.Left.LengthOf(from)).To < shortest) from++;
        while (from < to && plan.Limits.PartnersOf(plan.Left.LengthOf(to - 1)).From > longest) to--;
        return (from, to);
    }

    private void Examine(int query, int first, int count, int limit, int row, PairBuffer output)
    {
        int found = 0;
        // The text in the same slot, and those before it, have met the query the other way round.
        int skip = plan.IsSelf ? Math.Max(0, query + 1 - first) : 0;
        for (int word = skip / 64; word < (count + 63) / 64; word++)
        {
            ulong marks = _marks[row * CountPlanes.Words + word];
            if (word == skip / 64) marks &= ulong.MaxValue << skip;
            if (count - word * 64 < 64) marks &= (1UL << (count - word * 64)) - 1;
            for (; marks != 0; marks &= marks - 1) _candidates[found++] = first + word * 64 + BitOperations.TrailingZeroCount(marks);
        }

        if (found == 0) return;
        if (plan.Left.LengthOf(query) >= LeastForOrder)
        {
            _order.SetQuery(plan.Left.Signatures, query);
            found = _order.Apply(plan.Right.Signatures, _candidates, found, plan.Limits.WithLength(plan.Left.LengthOf(query)), limit);
        }

        foreach (int slot in _candidates.AsSpan(0, found)) plan.Verify(query, slot, output);
    }
}
