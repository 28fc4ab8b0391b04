namespace ReliabilityKit.Matching.Similarity;

/// <summary>The least number of insertions and deletions that turn one text into the other, and the scores made from it.</summary>
/// <remarks>
/// <see cref="NormalizedSimilarity"/> is the score other libraries call ratio; <see cref="Ratio"/> gives it as FuzzySharp does.
/// UTF-16 code units are compared; nothing is allocated for texts of up to 4,096 characters.
/// </remarks>
public static class Indel
{
    /// <summary>Returns the number of insertions and deletions.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest distance of interest.</param>
    /// <returns>The distance, or <paramref name="scoreCutoff"/> + 1 when it is greater than that.</returns>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(scoreCutoff);
        if (Math.Abs(a.Length - b.Length) > scoreCutoff) return scoreCutoff + 1;
        if (scoreCutoff == 0) return a.SequenceEqual(b) ? 0 : 1;
        int distance = a.Length + b.Length - 2 * LongestCommonSubsequence.Length(a, b);
        return distance <= scoreCutoff ? distance : scoreCutoff + 1;
    }

    /// <summary>Returns the number of characters that stay: the sum of both lengths less the distance.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <returns>The similarity, or 0 when it is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0)
    {
        int total = a.Length + b.Length;
        if (scoreCutoff > total) return 0;
        int allowed = Math.Min(total, total - scoreCutoff);
        int distance = Distance(a, b, allowed);
        return distance > allowed ? 0 : total - distance;
    }

    /// <summary>Returns the distance as a share of both lengths.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest share of interest.</param>
    /// <returns>From 0, equal, to 1, nothing in common; 1 when it is greater than <paramref name="scoreCutoff"/>; 0 for two empty texts.</returns>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1)
    {
        int total = a.Length + b.Length;
        if (total == 0) return 0;
        double share = Distance(a, b, Cutoffs.Distance(total, scoreCutoff)) / (double)total;
        return share <= scoreCutoff ? share : 1;
    }

    /// <summary>Returns the similarity as a share of both lengths.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least share of interest.</param>
    /// <returns>From 0, nothing in common, to 1, equal; 0 when it is less than <paramref name="scoreCutoff"/>; 1 for two empty texts.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0)
    {
        int total = a.Length + b.Length;
        if (total == 0) return 1;
        int allowed = Cutoffs.Distance(total, 1 - scoreCutoff);
        int distance = Distance(a, b, allowed);
        if (distance > allowed) return 0;
        double share = (total - distance) / (double)total;
        return share >= scoreCutoff ? share : 0;
    }

    /// <summary>Returns the similarity in whole percent, exactly as <c>FuzzySharp.Fuzz.Ratio</c> does.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <returns>From 0 to 100, halves rounded to the even number; 0 when either text is empty or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        // Half a percent below the cutoff still rounds up to it.
        int score = Cutoffs.Percent(NormalizedSimilarity(a, b, (scoreCutoff - 0.5) / 100));
        return score >= scoreCutoff ? score : 0;
    }
}
