using ReliabilityKit.Matching.Joins.Sieve;
using ReliabilityKit.Matching.Signatures;

namespace ReliabilityKit.Matching.Joins.Places;

/// <summary>Joins long queries with blocks of texts: sieve, order of characters, exact comparison. One for each thread.</summary>
internal sealed unsafe class PlaceJoin(JoinPlan plan, CancellationToken cancellation)
{
    private const int BlockSize = CountPlanes.BlockSize;
    private const int Words = CountPlanes.Words;
    private const int Stride = BlockJoin.Stride;
    private const int Room = 1 << 19;
    private const int Ahead = 12;

    private readonly PlacePlanes _planes = new();
    private readonly PlaceTables _tables = new();
    private readonly PlaceWindows _windows = new();
    private readonly OrderFilter _order = new();
    private readonly MarkedPairs _pairs = new(Room);
    private readonly ulong[] _marks = new ulong[Stride * Words];
    private readonly short[] _limits = new short[Stride];
    private readonly List<(int Query, int Slot)> _left = [];
    private int[] _slots = [];

    /// <summary>As <see cref="BlockJoin.Run"/>.</summary>
    public void Run(QueryTile tile, int from, int to, PairBuffer output)
    {
        for (int block = from; block < to; block++) RunBlock(tile, from, block, output);
        Compare(tile, from, output);
    }

    private void RunBlock(QueryTile tile, int firstBlock, int block, PairBuffer output)
    {
        int first = block * BlockSize;
        int count = Math.Min(BlockSize, plan.Right.ShortCount - first);
        (int shortest, int longest) = (plan.Right.LengthOf(first), plan.Right.LengthOf(first + count - 1));
        (int from, int to) = Reachable(tile, first + count - 1, shortest, longest);
        if (from >= to) return;
        PlaceQueries queries = tile.Places;
        int longestQuery = plan.Left.LengthOf(to - 1), distance = plan.Limits.UpTo(longestQuery + longest);
        _planes.Fill(plan.Right, block);
        _windows.Set(distance, shortest, longest, plan.IsSelf || distance <= plan.Limits.UpTo(2 * shortest));
        plan.Places.Tabulate(queries, _planes, _windows, _tables);
        for (int start = from; start < to; start += Stride)
        {
            cancellation.ThrowIfCancellationRequested();
            Span<short> limits = _limits.AsSpan(0, Math.Min(Stride, to - start));
            SetLimits(limits, start, shortest, longest);
            fixed (ulong* marks = _marks)
            {
                plan.Places.Mark(_tables, queries, start - tile.From, limits, marks);
                ClearOthers(queries.Slots.Slice(start - tile.From, limits.Length), first, count);
                _pairs.Add(marks, start - tile.From, limits.Length, first - firstBlock * BlockSize);
            }

            if (_pairs.IsFull) Compare(tile, firstBlock, output);
        }
    }

    /// <summary>Finds the queries of the tile whose length, and place in a join of texts with themselves, lets them meet the block.</summary>
    private (int From, int To) Reachable(QueryTile tile, int lastSlot, int shortest, int longest)
    {
        (int from, int to) = (tile.From, plan.IsSelf && tile.From >= lastSlot ? tile.From : tile.To);
        while (from < to && plan.Limits.PartnersOf(plan.Left.LengthOf(from)).To < shortest) from++;
        while (from < to && plan.Limits.PartnersOf(plan.Left.LengthOf(to - 1)).From > longest) to--;
        return (from, to);
    }

    /// <summary>Queries are by length, in slots as in the order of the tile.</summary>
    private void SetLimits(Span<short> limits, int start, int shortest, int longest)
    {
        for (int i = 0, last = -1; i < limits.Length; i++)
        {
            int length = plan.Left.LengthOf(start + i);
            limits[i] = length == last ? limits[i - 1] : plan.Limits.Alone(length, shortest, longest);
            last = length;
        }
    }

    /// <summary>Clears the marks of what is not there, and of texts that have met a query the other way round, or are the query.</summary>
    private void ClearOthers(ReadOnlySpan<int> queries, int first, int count)
    {
        int skip = Math.Max(0, plan.Right.Places.First - first);
        for (int i = 0; i < queries.Length; i++)
        {
            int own = plan.IsSelf ? Math.Max(skip, queries[i] + 1 - first) : skip;
            if (own == 0 && count == BlockSize) continue;
            Span<ulong> marks = _marks.AsSpan(i * Words, Words);
            for (int lane = 0; lane < BlockSize; lane += 64) marks[lane / 64] &= BlockJoin.Below(count - lane) & ~BlockJoin.Below(own - lane);
        }
    }

    /// <summary>Compares what was marked so far.</summary>
    private void Compare(QueryTile tile, int firstBlock, PairBuffer output)
    {
        if (!_pairs.Any) return;
        ReadOnlySpan<int> queries = tile.Places.Slots;
        _pairs.Sort(queries.Length, firstBlock * BlockSize);
        for (int i = 0; i < queries.Length; i++)
        {
            if (i + 1 < queries.Length) Expect(queries[i + 1], _pairs.SlotsOf(i + 1));
            ReadOnlySpan<int> slots = _pairs.SlotsOf(i);
            if (!slots.IsEmpty) CompareOrder(queries[i], slots);
        }

        Verify(output);
    }

    private void CompareOrder(int query, ReadOnlySpan<int> slots)
    {
        if (_slots.Length < slots.Length + OrderLanes.Padding) _slots = new int[2 * (slots.Length + OrderLanes.Padding)];
        slots.CopyTo(_slots);
        int length = plan.Left.LengthOf(query);
        int limit = plan.Limits.Between(length, plan.Right.LengthOf(slots[0]), plan.Right.LengthOf(slots[^1]));
        _order.SetQuery(plan.Left.Signatures, query);
        int found = _order.Apply(plan.Right.Signatures, _slots, slots.Length, plan.Limits.WithLength(length), limit);
        foreach (int slot in _slots.AsSpan(0, found)) _left.Add((query, slot));
    }

    /// <summary>Asks for what the next query needs.</summary>
    private void Expect(int query, ReadOnlySpan<int> slots)
    {
        byte* rows = plan.Right.Signatures.Orders;
        foreach (int slot in slots) Prefetch.Address(rows + (nint)slot * OrderRow.Size);
        Prefetch.Address(plan.Left.Signatures.Orders + (nint)query * OrderRow.Size);
        Prefetch.Address(plan.Left.Signatures.Frequent + (nint)query * FrequentRow.Size);
    }

    /// <summary>Compares exactly what is left; where the texts are in memory is known long enough before.</summary>
    private void Verify(PairBuffer output)
    {
        for (int i = 0; i < _left.Count; i++)
        {
            if (i + Ahead < _left.Count) plan.Right.Expect(_left[i + Ahead].Slot);
            plan.Verify(_left[i].Query, _left[i].Slot, output);
        }

        _left.Clear();
    }
}
