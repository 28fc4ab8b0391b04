using System.Numerics;
using System.Runtime.CompilerServices;
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
        ulong sharing = 0;
        int count = BitOperations.PopCount(lanes);
        for (int lane = 0; lane < count; lane++)
        {
            foreach (int id in texts.WordsOf(group * SymbolTexts.GroupSize + lane))
            {
                if (query.IndexOf(id) < 0) continue;
                sharing |= 1UL << lane;
                break;
            }
        }

        return sharing;
    }

    private static int ScoreSharing(TokenTexts texts, in TokenQuery query, int slot)
    {
        ReadOnlySpan<int> words = texts.WordsOf(slot);
        ReadOnlySpan<int> ends = texts.WordEndsOf(slot);
        ulong restWords = query.Words == 64 ? ulong.MaxValue : (1UL << query.Words) - 1;
        int shared = -1, textRest = -1, queryRest = -1;
        for (int i = 0; i < words.Length; i++)
        {
            int length = ends[i] - Start(ends, i) + 1;
            int word = query.IndexOf(words[i]);
            if (word < 0)
            {
                textRest += length;
                continue;
            }

            shared += length;
            restWords &= ~(1UL << word);
        }

        if (textRest < 0 || restWords == 0) return 100;
        for (ulong left = restWords; left != 0; left &= left - 1) queryRest += query.LengthOf(BitOperations.TrailingZeroCount(left)) + 1;
        int withText = shared + 1 + textRest;
        int withQuery = shared + 1 + queryRest;
        int best = PercentTable.Percent(shared + Math.Min(withText, withQuery), shared);
        int common = shared + 1 + CommonRest(texts, query, slot, restWords);
        return Math.Max(best, PercentTable.Percent(withText + withQuery, common));
    }

    /// <summary>The longest common subsequence of what either side does not share.</summary>
    [SkipLocalsInit]
    private static int CommonRest(TokenTexts texts, in TokenQuery query, int slot, ulong restWords)
    {
        int words = query.Masks.Words;
        Span<ulong> positions = stackalloc ulong[words];
        Span<ulong> state = stackalloc ulong[words];
        query.WritePositions(restWords, positions);
        state.Fill(ulong.MaxValue);
        ReadOnlySpan<int> ids = texts.WordsOf(slot);
        ReadOnlySpan<int> ends = texts.WordEndsOf(slot);
        ReadOnlySpan<ushort> text = texts.Distinct[slot];
        bool first = true;
        for (int i = 0; i < ids.Length; i++)
        {
            if (query.IndexOf(ids[i]) >= 0) continue;
            int start = Start(ends, i) - (first ? 0 : 1);
            first = false;
            Advance(text[start..ends[i]], query.Masks.Masks, positions, state);
        }

        int common = 0;
        foreach (ulong word in state) common += BitOperations.PopCount(~word);
        return common;
    }

    private static void Advance(ReadOnlySpan<ushort> text, ReadOnlySpan<ulong> masks, ReadOnlySpan<ulong> positions, Span<ulong> state)
    {
        if (state.Length == 1)
        {
            ulong word = state[0];
            foreach (ushort symbol in text)
            {
                ulong matches = word & masks[symbol] & positions[0];
                word = (word + matches) | (word ^ matches);
            }

            state[0] = word;
            return;
        }

        foreach (ushort symbol in text)
        {
            ReadOnlySpan<ulong> mask = masks.Slice(symbol * state.Length, state.Length);
            ulong carry = 0;
            for (int w = 0; w < state.Length; w++)
            {
                ulong matches = state[w] & mask[w] & positions[w];
                ulong sum = state[w] + matches;
                ulong overflow = sum < matches ? 1UL : 0UL;
                sum += carry;
                carry = overflow | (sum < carry ? 1UL : 0UL);
                state[w] = sum | (state[w] ^ matches);
            }
        }
    }

    private static int Start(ReadOnlySpan<int> ends, int word) => word == 0 ? 0 : ends[word - 1] + 1;
}
