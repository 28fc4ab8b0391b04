namespace ReliabilityKit.Matching.Similarity;

/// <summary>The best of several scores, each weighted by how much it forgives: for texts of which little is known.</summary>
/// <remarks>
/// Texts of about the same length: <see cref="Indel"/>, or <see cref="TokenSort"/> or <see cref="TokenSet"/> at 95 percent. When one is at
/// least half as long again as the other, <see cref="PartialIndel"/> comes in at 90 percent, and the token scores at 90 percent of the above;
/// at 60 percent when it is more than eight times as long. This is FuzzySharp's rule; the scores differ where the partial ratio does.
/// </remarks>
public static class Weighted
{
    private const double TokenWeight = 0.95;
    private const double PartialWeight = 0.9;
    private const double SmallPartWeight = 0.6;
    private const double PartialFrom = 1.5;
    private const double SmallPartAbove = 8;

    /// <summary>Returns the similarity in whole percent.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 100; 0 when either text is empty or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        if (pair.A.IsEmpty || pair.B.IsEmpty) return 0;
        int partial = TriesPartial(pair.A.Length, pair.B.Length) ? PartialIndel.Score(pair.A, pair.B) : 0;
        int ratio = Indel.Score(pair.A, pair.B);
        int score = Combine(pair.A.Length, pair.B.Length, ratio, TokenSort.Ratio(a, b, 0, unit), TokenSet.Ratio(a, b, 0, unit), partial);
        return score >= scoreCutoff ? score : 0;
    }

    /// <summary>Returns the similarity as a share, exact to a hundredth.</summary>
    /// <inheritdoc cref="Ratio"/>
    /// <returns>From 0 to 1; 0 when either text is empty or the similarity is less than <paramref name="scoreCutoff"/>.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        double share = Ratio(a, b, 0, unit) / 100.0;
        return share >= scoreCutoff ? share : 0;
    }

    /// <summary>Whether the partial ratio counts for two texts of these lengths.</summary>
    internal static bool TriesPartial(int lengthA, int lengthB) => Math.Max(lengthA, lengthB) >= PartialFrom * Math.Min(lengthA, lengthB);

    /// <summary>Weighs the scores of two texts that are not empty.</summary>
    internal static int Combine(int lengthA, int lengthB, int ratio, int tokenSort, int tokenSet, int partial)
    {
        double tokens = Math.Max(tokenSort * TokenWeight, tokenSet * TokenWeight);
        if (!TriesPartial(lengthA, lengthB)) return (int)Math.Round(Math.Max(ratio, tokens));
        double weight = Math.Max(lengthA, lengthB) > SmallPartAbove * Math.Min(lengthA, lengthB) ? SmallPartWeight : PartialWeight;
        tokens = Math.Max(tokenSort * TokenWeight * weight, tokenSet * TokenWeight * weight);
        return (int)Math.Round(Math.Max(ratio, Math.Max(partial * weight, tokens)));
    }
}
