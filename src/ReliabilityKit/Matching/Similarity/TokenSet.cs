using System.Buffers;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>Compares texts as sets of words: what both have counts in full, and extra words on one side cost nothing.</summary>
/// <remarks>
/// The greatest <see cref="Indel"/> similarity among three strings: the shared words, and the shared words followed by the rest of either side.
/// There is no unnormalised form, because the three strings differ in length. Words are split at white space and sorted by code unit.
/// </remarks>
public static class TokenSet
{
    /// <summary>Returns the distance: 1 less the similarity.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest distance of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 1; 1 when it is greater than <paramref name="scoreCutoff"/>.</returns>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme)
    {
        double distance = 1 - NormalizedSimilarity(a, b, 0, unit);
        return distance <= scoreCutoff ? distance : 1;
    }

    /// <summary>Returns the similarity.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 1; 0 when either text has no word or the similarity is less than <paramref name="scoreCutoff"/>.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using ComposedText composedA = new(a, unit);
        using ComposedText composedB = new(b, unit);
        using TokenList tokensA = new(composedA.Text);
        using TokenList tokensB = new(composedB.Text);
        if (tokensA.Count == 0 || tokensB.Count == 0) return 0;
        char[] buffer = ArrayPool<char>.Shared.Rent(composedA.Text.Length + composedB.Text.Length + 2);
        Span<char> restA = buffer.AsSpan(0, composedA.Text.Length + 1);
        Span<char> restB = buffer.AsSpan(composedA.Text.Length + 1);
        Split(tokensA, tokensB, unit, restA, restB, out int shared, out int lengthA, out int lengthB);
        using PairText rest = new(restA[..lengthA], restB[..lengthB], unit);
        double score = Best(shared, rest.A, rest.B, scoreCutoff);
        ArrayPool<char>.Shared.Return(buffer);
        return score >= scoreCutoff ? score : 0;
    }

    /// <summary>Returns the similarity in whole percent, as <c>FuzzySharp.Fuzz.TokenSetRatio</c> does under the invariant culture.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 100; 0 when either text has no word or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        int score = Cutoffs.Percent(NormalizedSimilarity(a, b, (scoreCutoff - 0.5) / 100, unit));
        return score >= scoreCutoff ? score : 0;
    }

    /// <summary>Writes the words that only one side has, and counts the characters of the shared words with the blanks between them.</summary>
    private static void Split(
        TokenList a, TokenList b, TextUnit unit, Span<char> restA, Span<char> restB, out int shared, out int lengthA, out int lengthB)
    {
        (shared, lengthA, lengthB) = (0, 0, 0);
        int i = 0;
        int j = 0;
        while (i < a.Count || j < b.Count)
        {
            int order = i == a.Count ? 1 : j == b.Count ? -1 : a[i].SequenceCompareTo(b[j]);
            if (order < 0) TokenList.Append(restA, ref lengthA, a[i]);
            else if (order > 0) TokenList.Append(restB, ref lengthB, b[j]);
            else shared += GraphemeText.Count(a[i], unit) + (shared > 0 ? 1 : 0);
            if (order <= 0) i = Next(a, i);
            if (order >= 0) j = Next(b, j);
        }
    }

    /// <summary>The index of the next word that differs: a set has each word once.</summary>
    private static int Next(TokenList tokens, int index)
    {
        int next = index + 1;
        while (next < tokens.Count && tokens[next].SequenceEqual(tokens[index])) next++;
        return next;
    }

    private static double Best(int shared, ReadOnlySpan<char> restA, ReadOnlySpan<char> restB, double scoreCutoff)
    {
        int blank = shared > 0 ? 1 : 0;
        int totalA = shared + (restA.IsEmpty ? 0 : restA.Length + blank);
        int totalB = shared + (restB.IsEmpty ? 0 : restB.Length + blank);
        double best = 0;
        if (shared > 0)
        {
            best = Math.Max(Share(shared + totalA, totalA - shared), Share(shared + totalB, totalB - shared));
            if (best >= 1) return best;
        }

        // Both strings begin with the shared words, so they add nothing to the distance.
        int total = totalA + totalB;
        int lead = restA.IsEmpty || restB.IsEmpty ? 0 : blank;
        int allowed = Cutoffs.Distance(total, 1 - Math.Max(best, scoreCutoff));
        int distance = lead == blank
            ? Indel.Bounded(restA, restB, allowed)
            : restA.Length + restB.Length + blank;
        return distance > allowed ? best : Math.Max(best, Share(total, distance));
    }

    private static double Share(int total, int distance) => (total - distance) / (double)total;
}
