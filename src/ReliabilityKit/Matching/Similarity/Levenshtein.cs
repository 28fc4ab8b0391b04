namespace ReliabilityKit.Matching.Similarity;

/// <summary>The least number of insertions, deletions and substitutions that turn one text into the other, and the scores made from it.</summary>
public static class Levenshtein
{
    /// <summary>Returns the number of insertions, deletions and substitutions.</summary>
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

    /// <summary>Returns the length of the longer text less the distance.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>The similarity, or 0 when it is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int greatest = Math.Max(pair.A.Length, pair.B.Length);
        if (scoreCutoff > greatest) return 0;
        int allowed = Math.Min(greatest, greatest - scoreCutoff);
        int distance = Bounded(pair.A, pair.B, allowed);
        return distance > allowed ? 0 : greatest - distance;
    }

    /// <summary>Returns the distance as a share of the longer text.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest share of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0, equal, to 1, nothing in common; 1 when it is greater than <paramref name="scoreCutoff"/>; 0 for two empty texts.</returns>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int greatest = Math.Max(pair.A.Length, pair.B.Length);
        if (greatest == 0) return 0;
        double share = Math.Min(1, Bounded(pair.A, pair.B, Cutoffs.Distance(greatest, scoreCutoff)) / (double)greatest);
        return share <= scoreCutoff ? share : 1;
    }

    /// <summary>Returns the similarity as a share of the longer text.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least share of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0, nothing in common, to 1, equal; 0 when it is less than <paramref name="scoreCutoff"/>; 1 for two empty texts.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int greatest = Math.Max(pair.A.Length, pair.B.Length);
        if (greatest == 0) return 1;
        int allowed = Cutoffs.Distance(greatest, 1 - scoreCutoff);
        int distance = Bounded(pair.A, pair.B, allowed);
        if (distance > allowed) return 0;
        double share = (greatest - distance) / (double)greatest;
        return share >= scoreCutoff ? share : 0;
    }

    private static int Bounded(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff)
    {
        if (Math.Abs(a.Length - b.Length) > scoreCutoff) return scoreCutoff + 1;
        if (scoreCutoff == 0) return a.SequenceEqual(b) ? 0 : 1;
        int distance = EditDistance.Count(a, b);
        return distance <= scoreCutoff ? distance : scoreCutoff + 1;
    }
}
