using System.Numerics;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Token set ratios of one query and many texts.</summary>
/// <remarks>
/// Most texts share no word with a query; those go through the kernel of the ratio, 64 at a time. For the others the shared words are masked
/// out of the query, and passed over in the text.
/// </remarks>
internal static class TokenSetScorer
{
    /// <summary>Writes the score of each text, for a query that is short.</summary>
    public static void Score(
        ISimilarityKernel kernel, TokenTexts texts, in TokenQuery query, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        scores.Clear();
        if (query.Words == 0) return;
        Span<int> common = stackalloc int[SymbolTexts.GroupSize];
        Span<byte> memory = stackalloc byte[GroupFilter.Size];
        GroupFilter filter = scoreCutoff > 0 ? GroupFilter.OfRatio(query.Masks.Length, scoreCutoff, memory) : default;
        for (int group = 0; group < texts.Distinct.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = texts.Distinct.LanesOf(group);
            ulong sharing = SharingLanes(texts, query, group, lanes);
            ulong others = lanes & ~sharing;
            if (scoreCutoff > 0) others &= filter.Apply(kernel, texts.Distinct, group, query.Masks.Histogram);
            if (others != 0) kernel.Common(query.Masks, texts.Distinct, group, others, common);
            for (ulong left = others | sharing; left != 0; left &= left - 1)
            {
                int lane = BitOperations.TrailingZeroCount(left);
                int slot = group * SymbolTexts.GroupSize + lane;
                int score = (sharing >> lane & 1) != 0
                    ? ScoreSharing(texts, query, slot)
                    : PercentTable.Percent(query.Masks.Length + texts.Distinct.LengthOf(slot), common[lane]);
                if (score >= scoreCutoff) scores[texts.Distinct.Order[slot]] = (byte)score;
            }
        }
    }

    private static ulong SharingLanes(TokenTexts texts, in TokenQuery query, int group, ulong lanes)
    {
        ReadOnlySpan<byte> wordOf = query.WordOf;
        ulong sharing = 0;
        int count = BitOperations.PopCount(lanes);
        for (int lane = 0; lane < count; lane++)
        {
            int found = 0;
            foreach (int id in texts.WordsOf(group * SymbolTexts.GroupSize + lane)) found |= wordOf[id];
            sharing |= (found != 0 ? 1UL : 0UL) << lane;
        }

        return sharing;
    }

    private static int ScoreSharing(TokenTexts texts, in TokenQuery query, int slot)
    {
        ReadOnlySpan<byte> wordOf = query.WordOf;
        ReadOnlySpan<int> words = texts.WordsOf(slot);
        ReadOnlySpan<int> ends = texts.WordEndsOf(slot);
        ulong restWords = query.Words == TokenQuery.GreatestWords ? ulong.MaxValue : (1UL << query.Words) - 1;
        // A blank before each word but the first.
        int shared = -1;
        for (int i = 0, start = 0; i < words.Length; start = ends[i++] + 1)
        {
            int word = wordOf[words[i]];
            if (word == 0) continue;
            shared += ends[i] - start + 1;
            restWords &= ~(1UL << (word - 1));
        }

        int withText = texts.Distinct.LengthOf(slot);
        int withQuery = query.Masks.Length;
        if (withText == shared || restWords == 0) return 100;
        int best = PercentTable.Percent(shared + Math.Min(withText, withQuery), shared);
        int common = shared + 1 + CommonRest(texts, query, slot, restWords);
        return Math.Max(best, PercentTable.Percent(withText + withQuery, common));
    }

    /// <summary>The longest common subsequence of what either side does not share.</summary>
    private static int CommonRest(TokenTexts texts, in TokenQuery query, int slot, ulong restWords)
    {
        Span<ulong> positions = stackalloc ulong[query.Masks.Words];
        query.WritePositions(restWords, positions);
        MaskedCommon common = new(query.Masks.Masks, positions);
        return common.Length(texts.Distinct[slot], texts.WordsOf(slot), texts.WordEndsOf(slot), query.WordOf);
    }
}
