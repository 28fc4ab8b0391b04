using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Indel ratios of one query and many texts.</summary>
internal static class RatioScorer
{
    /// <summary>The greatest length for which a query has masks; beyond it the pairs are compared one by one.</summary>
    public const int GreatestQuery = 256;

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
        if (scoreCutoff > 0) scores.Clear();
        if (query.Length > GreatestQuery)
        {
            ScoreOneByOne(texts, query, scores, scoreCutoff, cancellation);
            return;
        }

        using QueryMasks masks = new(query, alphabetSize);
        if (scoreCutoff > 0) ScoreAbove(kernel, texts, masks, scores, scoreCutoff, cancellation);
        else ScoreAll(kernel, texts, masks, scores, cancellation);
    }

    private static void ScoreAll(ISimilarityKernel kernel, SymbolTexts texts, in QueryMasks query, Span<byte> scores, CancellationToken cancellation)
    {
        Span<int> common = stackalloc int[SymbolTexts.GroupSize];
        for (int group = 0; group < texts.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = texts.LanesOf(group);
            kernel.Common(query, texts, group, lanes, common);
            GroupScores.Write(texts, group * SymbolTexts.GroupSize, common[..BitOperations.PopCount(lanes)], query.Length, scores);
        }
    }

    private static void ScoreAbove(
        ISimilarityKernel kernel, SymbolTexts texts, in QueryMasks query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        Span<int> common = stackalloc int[SymbolTexts.GroupSize];
        GroupFilter filter = GroupFilter.OfRatio(query.Length, scoreCutoff, stackalloc byte[GroupFilter.Size]);
        for (int group = 0; group < texts.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = filter.Apply(kernel, texts, group, query.Histogram);
            if (lanes == 0) continue;
            kernel.Common(query, texts, group, lanes, common);
            WriteAbove(texts, group, lanes, common, query.Length, scores, scoreCutoff);
        }
    }

    private static void WriteAbove(
        SymbolTexts texts, int group, ulong lanes, ReadOnlySpan<int> common, int queryLength, Span<byte> scores, int scoreCutoff)
    {
        for (; lanes != 0; lanes &= lanes - 1)
        {
            int lane = BitOperations.TrailingZeroCount(lanes);
            int slot = group * SymbolTexts.GroupSize + lane;
            byte score = PercentTable.Percent(queryLength + texts.LengthOf(slot), common[lane]);
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
            int total = query.Length + texts.LengthOf(slot);
            if (PercentTable.LeastCommon(total, scoreCutoff) > Math.Min(query.Length, texts.LengthOf(slot))) continue;
            int common = LongestCommonSubsequence.Length(pattern, MemoryMarshal.Cast<ushort, char>(texts[slot]));
            byte score = PercentTable.Percent(total, common);
            scores[texts.Order[slot]] = score >= scoreCutoff ? score : (byte)0;
        }
    }
}
