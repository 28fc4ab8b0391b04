using System.Buffers;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The <see cref="Indel"/> metric over the words of each text in sorted order: the order of words does not count.</summary>
/// <remarks>Words are split at white space and sorted by code unit. <see cref="Ratio"/> gives the score as FuzzySharp does under the
/// invariant culture, whatever the current one is.</remarks>
public static class TokenSort
{
    private delegate T Metric<T>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, T scoreCutoff, TextUnit unit);

    /// <inheritdoc cref="Indel.Distance"/>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = int.MaxValue, TextUnit unit = TextUnit.Grapheme) =>
        Sorted(a, b, scoreCutoff, unit, Indel.Distance);

    /// <inheritdoc cref="Indel.Similarity"/>
    public static int Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme) =>
        Sorted(a, b, scoreCutoff, unit, Indel.Similarity);

    /// <inheritdoc cref="Indel.NormalizedDistance"/>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme) =>
        Sorted(a, b, scoreCutoff, unit, Indel.NormalizedDistance);

    /// <inheritdoc cref="Indel.NormalizedSimilarity"/>
    public static double NormalizedSimilarity(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme) =>
        Sorted(a, b, scoreCutoff, unit, Indel.NormalizedSimilarity);

    /// <summary>Returns the similarity in whole percent, as <c>FuzzySharp.Fuzz.TokenSortRatio</c> does.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 100; 0 when either text has no word or the score is less than <paramref name="scoreCutoff"/>.</returns>
    public static int Ratio(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme) =>
        Sorted(a, b, scoreCutoff, unit, Indel.Ratio);

    private static T Sorted<T>(ReadOnlySpan<char> a, ReadOnlySpan<char> b, T scoreCutoff, TextUnit unit, Metric<T> metric)
    {
        using ComposedText composedA = new(a, unit);
        using ComposedText composedB = new(b, unit);
        using TokenList tokensA = new(composedA.Text);
        using TokenList tokensB = new(composedB.Text);
        char[] buffer = ArrayPool<char>.Shared.Rent(composedA.Text.Length + composedB.Text.Length);
        int lengthA = tokensA.Join(buffer);
        int lengthB = tokensB.Join(buffer.AsSpan(lengthA));
        T score = metric(buffer.AsSpan(0, lengthA), buffer.AsSpan(lengthA, lengthB), scoreCutoff, unit);
        ArrayPool<char>.Shared.Return(buffer);
        return score;
    }
}
