using ReliabilityKit.Matching.Joins.Sieve;

namespace ReliabilityKit.Matching.Joins;

/// <summary>Divides a join into parts.</summary>
internal static class JoinRun
{
    /// <summary>The queries of a tile: many share the tables of the sieve, which still have room in the second cache.</summary>
    private const int TileSize = 4096;

    private const int BlocksPerItem = 4;

    /// <summary>Finds the pairs of one side, or of two.</summary>
    public static IEnumerable<SimilarPair> Pairs(
        IReadOnlyList<string> left, IReadOnlyList<string>? right, JoinOptions options, ICountSieve sieve, CancellationToken cancellation)
    {
        JoinTexts leftTexts = new(left, options.Unit, cancellation);
        JoinTexts rightTexts = right is null ? leftTexts : new JoinTexts(right, options.Unit, cancellation);
        JoinPlan plan = new(leftTexts, rightTexts, options.ScoreCutoff, sieve);
        foreach (SimilarPair pair in OrderedWork.Run(plan, Items(plan), options.Threads, cancellation)) yield return pair;
    }

    private static IEnumerable<JoinItem> Items(JoinPlan plan)
    {
        int blocks = (plan.Right.ShortCount + CountPlanes.BlockSize - 1) / CountPlanes.BlockSize;
        for (int from = 0; from < plan.Left.ShortCount; from += TileSize)
        {
            QueryTile tile = new(plan, from, Math.Min(from + TileSize, plan.Left.ShortCount));
            for (int block = plan.IsSelf ? from / CountPlanes.BlockSize : 0; block < blocks; block += BlocksPerItem)
            {
                int first = block, last = Math.Min(block + BlocksPerItem, blocks);
                yield return new JoinItem((join, output) =>
                {
                    for (int b = first; b < last; b++) join.Run(tile, b, output);
                });
            }
        }
    }
}
