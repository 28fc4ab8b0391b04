using System.Buffers;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The best place of the shorter text in the longer one: for a name in a headline, or a headline in a sentence.</summary>
/// <remarks>
/// The greatest <see cref="Indel"/> ratio of the shorter text and any window of the longer one that is as long, or cut off by the beginning or
/// the end; of texts of equal length, of either in the other. FuzzySharp tries only the windows that its matching blocks point to, so its score
/// is sometimes lower, never higher.
/// </remarks>
public static class PartialIndel
{
    private const int StackInts = 1024;

    /// <summary>Returns the similarity of the best window in whole percent.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 100; 0 when either text is empty or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        int score = Score(pair.A, pair.B);
        return score >= scoreCutoff ? score : 0;
    }

    /// <summary>Returns the similarity of the best window as a share, exact to a hundredth.</summary>
    /// <inheritdoc cref="Ratio"/>
    /// <returns>From 0 to 1; 0 when either text is empty or the similarity is less than <paramref name="scoreCutoff"/>.</returns>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        double share = Ratio(a, b, 0, unit) / 100.0;
        return share >= scoreCutoff ? share : 0;
    }

    /// <summary>Returns the score of two texts in which every code unit is a character.</summary>
    internal static int Score(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        if (a.Length > b.Length) return BestWindow(b, a);
        int score = BestWindow(a, b);
        return a.Length < b.Length || score == 100 ? score : Math.Max(score, BestWindow(b, a));
    }

    private static int BestWindow(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        if (longer.IndexOf(shorter) >= 0) return 100;
        int size = 2 * longer.Length + shorter.Length;
        int[]? rented = size > StackInts ? ArrayPool<int>.Shared.Rent(size) : null;
        Span<int> buffer = rented is null ? stackalloc int[StackInts] : rented;
        Span<int> strands = buffer[..longer.Length];
        SeaweedComb.Comb(shorter, longer, strands, buffer[longer.Length..]);
        int score = SeaweedComb.BestWindow(strands, buffer[longer.Length..], shorter.Length);
        if (rented is not null) ArrayPool<int>.Shared.Return(rented);
        return score;
    }
}
