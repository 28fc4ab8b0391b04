using System.Buffers;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The <see cref="Indel"/> metric over the words of each text in sorted order: the order of words does not count.</summary>
/// <remarks>Words are split at white space and sorted by code unit. <see cref="Ratio"/> gives the score as FuzzySharp does under the invariant culture.</remarks>
public static class TokenSort
{
    private delegate T Metric<T>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, T scoreCutoff);

    /// <inheritdoc cref="Indel.Distance"/>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = int.MaxValue) => Sorted(a, b, scoreCutoff, Indel.Distance);

    /// <inheritdoc cref="Indel.Similarity"/>
    public static int Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0) => Sorted(a, b, scoreCutoff, Indel.Similarity);

    /// <inheritdoc cref="Indel.NormalizedDistance"/>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1) =>
        Sorted(a, b, scoreCutoff, Indel.NormalizedDistance);

    /// <inheritdoc cref="Indel.NormalizedSimilarity"/>
    public static double NormalizedSimilarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0) =>
        Sorted(a, b, scoreCutoff, Indel.NormalizedSimilarity);

    /// <summary>Returns the similarity in whole percent, as <c>FuzzySharp.Fuzz.TokenSortRatio</c> does.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <returns>From 0 to 100; 0 when either text has no word or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0) => Sorted(a, b, scoreCutoff, Indel.Ratio);

    private static T Sorted<T>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, T scoreCutoff, Metric<T> metric)
    {
        using TokenList tokensA = new(a);
        using TokenList tokensB = new(b);
        char[] buffer = ArrayPool<char>.Shared.Rent(a.Length + b.Length);
        int lengthA = tokensA.Join(buffer);
        int lengthB = tokensB.Join(buffer.AsSpan(lengthA));
        T score = metric(buffer.AsSpan(0, lengthA), buffer.AsSpan(lengthA, lengthB), scoreCutoff);
        ArrayPool<char>.Shared.Return(buffer);
        return score;
    }
}
