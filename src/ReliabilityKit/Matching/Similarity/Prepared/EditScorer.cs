using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Levenshtein similarities of one query and many texts, in whole percent of the longer.</summary>
/// <remarks>As <see cref="EditDistance"/>; the positions of the query's characters are found once for all texts.</remarks>
internal static class EditScorer
{
    /// <summary>Writes the score of each text.</summary>
    /// <param name="kernel">The kernel to use.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="query">The symbols of the query.</param>
    /// <param name="alphabetSize">The number of symbols.</param>
    /// <param name="scores">Receives the scores by index of the text; 0 below the cutoff.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="cancellation">Stops the work between two groups.</param>
    public static void Score(
        ISimilarityKernel kernel,
        SymbolTexts texts,
        ReadOnlySpan<ushort> query,
        int alphabetSize,
        Span<byte> scores,
        int scoreCutoff,
        CancellationToken cancellation)
    {
        if (query.Length > RatioScorer.GreatestQuery)
        {
            ScoreOneByOne(texts, query, scores, scoreCutoff, cancellation);
            return;
        }

        if (scoreCutoff > 0) scores.Clear();
        using QueryMasks masks = new(query, alphabetSize);
        Span<int> distances = stackalloc int[SymbolTexts.GroupSize];
        GroupFilter filter = scoreCutoff > 0 ? GroupFilter.OfLevenshtein(query.Length, scoreCutoff, stackalloc byte[GroupFilter.Size]) : default;
        for (int group = 0; group < texts.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = scoreCutoff > 0 ? filter.Apply(kernel, texts, group, masks.Histogram) : texts.LanesOf(group);
            if (lanes == 0) continue;
            kernel.Edits(masks, texts, group, lanes, distances);
            Write(texts, group, lanes, distances, query.Length, scores, scoreCutoff);
        }
    }

    /// <summary>The similarity of two texts in percent of the longer.</summary>
    public static byte Percent(int lengthA, int lengthB, int distance)
    {
        int longer = Math.Max(lengthA, lengthB);
        // Half of twice the length: the table is one of sums of lengths, where two empty texts have nothing in common.
        return longer == 0 ? (byte)100 : PercentTable.Percent(2 * longer, longer - distance);
    }

    private static void Write(
        SymbolTexts texts, int group, ulong lanes, ReadOnlySpan<int> distances, int queryLength, Span<byte> scores, int scoreCutoff)
    {
        for (; lanes != 0; lanes &= lanes - 1)
        {
            int lane = BitOperations.TrailingZeroCount(lanes);
            int slot = group * SymbolTexts.GroupSize + lane;
            byte score = Percent(queryLength, texts.LengthOf(slot), distances[lane]);
            if (score >= scoreCutoff) scores[texts.Order[slot]] = score;
        }
    }

    private static void ScoreOneByOne(
        SymbolTexts texts, ReadOnlySpan<ushort> query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        ReadOnlySpan<char> pattern = MemoryMarshal.Cast<ushort, char>(query);
        for (int slot = 0; slot < texts.Count; slot++)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<char> text = MemoryMarshal.Cast<ushort, char>(texts[slot]);
            byte score = Percent(pattern.Length, text.Length, Math.Abs(pattern.Length - text.Length));
            // The lengths alone may tell that it is too far away.
            if (score >= scoreCutoff) score = Percent(pattern.Length, text.Length, EditDistance.Count(pattern, text));
            scores[texts.Order[slot]] = score >= scoreCutoff ? score : (byte)0;
        }
    }
}
