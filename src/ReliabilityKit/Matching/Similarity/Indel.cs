namespace ReliabilityKit.Matching.Similarity;

/// <summary>The least number of insertions and deletions that turn one text into the other, and the scores made from it.</summary>
/// <remarks>
/// <see cref="NormalizedSimilarity"/> is the score other libraries call ratio; <see cref="Ratio"/> gives it as FuzzySharp does.
/// An accent belongs to its letter and an emoji is one character, however they are written; <see cref="TextUnit.CodeUnit"/> compares UTF-16 as it
/// stands.
/// Nothing is allocated.
/// </remarks>
public static class Indel
{
    /// <summary>Returns the number of insertions and deletions.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest distance of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>The distance, or <paramref name="scoreCutoff"/> + 1 when it is greater than that.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = int.MaxValue, TextUnit unit = TextUnit.Grapheme)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreCutoff);
        using PairText pair = new(a, b, unit);
        return Bounded(pair.A, pair.B, scoreCutoff);
    }

    /// <summary>Returns the number of characters that stay: the sum of both lengths less the distance.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>The similarity, or 0 when it is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int total = pair.A.Length + pair.B.Length;
        if (scoreCutoff > total) return 0;
        int allowed = Math.Min(total, total - scoreCutoff);
        int distance = Bounded(pair.A, pair.B, allowed);
        return distance > allowed ? 0 : total - distance;
    }

    /// <summary>Returns the distance as a share of both lengths.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest share of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0, equal, to 1, nothing in common; 1 when it is greater than <paramref name="scoreCutoff"/>; 0 for two empty texts.</returns>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int total = pair.A.Length + pair.B.Length;
        if (total == 0) return 0;
        double share = Bounded(pair.A, pair.B, Cutoffs.Distance(total, scoreCutoff)) / (double)total;
        return share <= scoreCutoff ? share : 1;
    }

    /// <summary>Returns the similarity as a share of both lengths.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least share of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0, nothing in common, to 1, equal; 0 when it is less than <paramref name="scoreCutoff"/>; 1 for two empty texts.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int total = pair.A.Length + pair.B.Length;
        if (total == 0) return 1;
        int allowed = Cutoffs.Distance(total, 1 - scoreCutoff);
        int distance = Bounded(pair.A, pair.B, allowed);
        if (distance > allowed) return 0;
        double share = (total - distance) / (double)total;
        return share >= scoreCutoff ? share : 0;
    }

    /// <summary>
    /// Returns the similarity in whole percent, as <c>FuzzySharp.Fuzz.Ratio</c> does: with <see cref="TextUnit.CodeUnit"/> exactly.
    /// </summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 100, halves rounded to the even number; 0 when either text is empty or the score is less than <paramref
    /// name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        return Score(pair.A, pair.B, scoreCutoff);
    }

    /// <summary>As <see cref="Distance"/>, of texts in which every code unit is a character.</summary>
    internal static int Bounded(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff)
    {
        if (Math.Abs(a.Length - b.Length) > scoreCutoff) return scoreCutoff + 1;
        if (scoreCutoff == 0) return a.SequenceEqual(b) ? 0 : 1;
        int distance = a.Length + b.Length - 2 * LongestCommonSubsequence.Length(a, b);
        return distance <= scoreCutoff ? distance : scoreCutoff + 1;
    }

    /// <summary>As <see cref="Ratio"/>, of texts in which every code unit is a character.</summary>
    internal static int Score(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        int total = a.Length + b.Length;
        if (scoreCutoff > 0 && PercentTable.LeastCommon(total, scoreCutoff) > Math.Min(a.Length, b.Length)) return 0;
        int score = PercentTable.Percent(total, LongestCommonSubsequence.Length(a, b));
        return score >= scoreCutoff ? score : 0;
    }
}
