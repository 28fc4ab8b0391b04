using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Divides a join into parts and runs them.</summary>
internal static class JoinRun
{
    /// <summary>The queries of a tile: many share the tables of the sieve, which still have room in the second cache.</summary>
    private const int TileSize = 4096;

    /// <summary>For each tile of long queries the planes of a block are made anew.</summary>
    private const int LongTileSize = 16_384;

    private const int BlocksPerItem = 32;
    private const int LongTextsPerItem = 16;

    /// <summary>Below this the sieve lets so many pairs through that it is faster to score all of them.</summary>
    private const int LeastSieved = 66;

    /// <summary>Finds the pairs of one side, or of two.</summary>
    public static IEnumerable<SimilarPair> Pairs(
        IReadOnlyList<string> left, IReadOnlyList<string>? right, JoinOptions options, ICountSieve sieve, CancellationToken cancellation)
    {
        if (options.ScoreCutoff < LeastSieved)
            return OrderedWork.Run(() => (null, ScoreJoin.Items(left, right, options, cancellation)), options.Threads, cancellation);
        return OrderedWork.Run(() => Sieved(left, right, options, sieve, cancellation), options.Threads, cancellation);
    }

    private static (JoinPlan? Plan, IEnumerable<JoinItem> Items) Sieved(
        IReadOnlyList<string> left, IReadOnlyList<string>? right, JoinOptions options, ICountSieve sieve, CancellationToken cancellation)
    {
        DistanceLimits limits = new(options.ScoreCutoff);
        // Texts need letters to meet short queries, and their order of characters to meet others.
        int longest = limits.PartnersOf(LetterJoin.GreatestQuery).To, longer = LetterJoin.GreatestQuery + 1;
        int shortest = right is null ? longer : limits.PartnersOf(longer).From;
        JoinTexts leftTexts = new(left, options, limits, longest, shortest, cancellation);
        JoinTexts rightTexts = right is null ? leftTexts : new JoinTexts(right, options, limits, longest, shortest, cancellation);
        JoinPlan plan = new(leftTexts, rightTexts, options.ScoreCutoff, limits, sieve);
        return (plan, ShortItems(plan).Concat(LongItems(plan, cancellation)));
    }

    private static IEnumerable<JoinItem> ShortItems(JoinPlan plan)
    {
        int blocks = (plan.Right.ShortCount + CountPlanes.BlockSize - 1) / CountPlanes.BlockSize;
        int shortest = plan.Left.FirstLongerThan(LetterJoin.GreatestQuery);
        for (int from = 0, to; from < plan.Left.ShortCount; from = to)
        {
            // Queries on either side of this length go different ways.
            to = from < shortest ? Math.Min(from + TileSize, shortest) : Math.Min(from + LongTileSize, plan.Left.ShortCount);
            int start = plan.IsSelf ? from / CountPlanes.BlockSize : 0;
            QueryTile tile = new(plan.Left, from, to, (blocks - start + BlocksPerItem - 1) / BlocksPerItem);
            for (int block = start; block < blocks; block += BlocksPerItem)
            {
                int first = block, last = Math.Min(block + BlocksPerItem, blocks);
                yield return new JoinItem((join, output) =>
                {
                    join!.Run(tile, first, last, output);
                    tile.Release();
                });
            }
        }
    }

    private static IEnumerable<JoinItem> LongItems(JoinPlan plan, CancellationToken cancellation)
    {
        LongJoin join = new(plan, cancellation);
        return Items(plan.Right, join.RunRight).Concat(plan.IsSelf ? [] : Items(plan.Left, join.RunLeft));

        static IEnumerable<JoinItem> Items(JoinTexts texts, Action<int, PairBuffer> run) =>
            Enumerable.Range(texts.ShortCount, texts.Count - texts.ShortCount).Chunk(LongTextsPerItem).Select(slots => new JoinItem((_, output) =>
            {
                foreach (int slot in slots) run(slot, output);
            }));
    }
}
