using ReliabilityKit.Matching.Joins.Places;
using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Joins the queries of a tile with blocks of texts: short ones by sieve and letters. One for each thread.</summary>
internal sealed unsafe class BlockJoin(JoinPlan plan, CancellationToken cancellation)
{
    /// <summary>The queries that are marked at once.</summary>
    public const int Stride = 128;

    private const int BlockSize = CountPlanes.BlockSize;
    private const int Room = 1 << 18;
    private const int Words = CountPlanes.Words;

    private readonly SieveTables _tables = new();
    private readonly MarkedPairs _pairs = new(Room);
    private readonly LetterJoin _letters = new(plan, useLanes: true);
    private readonly PlaceJoin _places = new(plan, cancellation);
    private readonly ulong[] _marks = new ulong[Stride * Words];
    private readonly short[] _limits = new short[Stride];

    /// <summary>Joins a tile with some blocks.</summary>
    /// <param name="tile">The queries.</param>
    /// <param name="from">The number of the first block.</param>
    /// <param name="to">The number of the block after the last; at most <see cref="MarkedPairs.GreatestBlocks"/> more.</param>
    /// <param name="output">Receives the pairs, always in the same order.</param>
    public void Run(QueryTile tile, int from, int to, PairBuffer output)
    {
        if (!tile.IsShort)
        {
            _places.Run(tile, from, to, output);
            return;
        }

        for (int block = from; block < to; block++) RunBlock(tile, from, block, output);
        Compare(tile, from, output);
    }

    private void RunBlock(QueryTile tile, int firstBlock, int block, PairBuffer output)
    {
        int first = block * BlockSize;
        // Texts that are too long to be similar to any short one have no letters.
        int count = Math.Min(BlockSize, plan.Right.Letters.Count - first);
        if (count <= 0) return;
        (int shortest, int longest) = (plan.Right.LengthOf(first), plan.Right.LengthOf(first + count - 1));
        (int from, int to) = Reachable(tile, first, shortest, longest);
        if (from >= to) return;
        SieveQueries queries = tile.Queries;
        plan.Sieve.Tabulate(queries, plan.Right.Planes[block], _tables);
        for (int start = from; start < to; start += Stride)
        {
            cancellation.ThrowIfCancellationRequested();
            Span<short> limits = _limits.AsSpan(0, Math.Min(Stride, to - start));
            for (int i = 0; i < limits.Length; i++) limits[i] = plan.Limits.Between(plan.Left.LengthOf(start + i), shortest, longest);
            ReadOnlySpan<int> entries = queries.Entries.Slice((start - tile.From) * queries.Groups, limits.Length * queries.Groups);
            fixed (ulong* marks = _marks)
            {
                plan.Sieve.Mark(_tables, entries, queries.Groups, limits, marks);
                ClearOthers(start, limits.Length, first, count);
                _pairs.Add(marks, start - tile.From, limits.Length, first - firstBlock * BlockSize);
            }

            if (_pairs.IsFull) Compare(tile, firstBlock, output);
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

    /// <summary>Clears the marks of what is not there, and of texts that have met a query the other way round, or are the query.</summary>
    private void ClearOthers(int query, int queries, int first, int count)
    {
        if (count == BlockSize && !(plan.IsSelf && query + queries > first)) return;
        for (int i = 0; i < queries; i++)
        {
            int skip = plan.IsSelf ? Math.Max(0, query + i + 1 - first) : 0;
            Span<ulong> marks = _marks.AsSpan(i * Words, Words);
            for (int lane = 0; lane < BlockSize; lane += 64)
                marks[lane / 64] &= Below(count - lane) & ~Below(skip - lane);
        }
    }

    /// <summary>The bits below one.</summary>
    public static ulong Below(int bit) => bit <= 0 ? 0 : bit >= 64 ? ulong.MaxValue : (1UL << bit) - 1;

    /// <summary>Compares what was marked so far.</summary>
    private void Compare(QueryTile tile, int firstBlock, PairBuffer output)
    {
        if (!_pairs.Any) return;
        _pairs.Sort(tile.To - tile.From, firstBlock * BlockSize);
        for (int query = tile.From; query < tile.To; query++)
        {
            ReadOnlySpan<int> slots = _pairs.SlotsOf(query - tile.From);
            if (!slots.IsEmpty) _letters.Run(query, slots, output);
        }
    }
}
