using System.Numerics;
using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The Jaro similarity, raised for texts that begin alike: made for names.</summary>
/// <remarks>
/// W. E. Winkler, "String comparator metrics and enhanced decision rules in the Fellegi–Sunter model of record linkage" (1990):
/// up to four characters of a common beginning count a tenth each, and only above a Jaro similarity of 0.7.
/// </remarks>
public static class JaroWinkler
{
    private const int LongestPrefix = 4;
    private const double PrefixWeight = 0.1;
    private const double BoostThreshold = 0.7;

    /// <summary>Returns the similarity; for this metric the same as <see cref="NormalizedSimilarity"/>.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 1; 0 when it is less than <paramref name="scoreCutoff"/>; 1 for two empty texts.</returns>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        double score = Raised(Jaro.Score(pair.A, pair.B), PrefixLength(pair.A, pair.B));
        return score >= scoreCutoff ? score : 0;
    }

    /// <summary>Returns the distance: 1 less the similarity.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The greatest distance of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 1; 1 when it is greater than <paramref name="scoreCutoff"/>.</returns>
    public static double Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme)
    {
        double distance = 1 - Similarity(a, b, 0, unit);
        return distance <= scoreCutoff ? distance : 1;
    }

    /// <inheritdoc cref="Distance"/>
    public static double NormalizedDistance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 1, TextUnit unit = TextUnit.Grapheme) =>
        Distance(a, b, scoreCutoff, unit);

    /// <inheritdoc cref="Similarity"/>
    public static double NormalizedSimilarity(
        ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme) =>
        Similarity(a, b, scoreCutoff, unit);

    /// <summary>The length of the common beginning as far as it counts.</summary>
    internal static int PrefixLength(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length < LongestPrefix || b.Length < LongestPrefix) return a.CommonPrefixLength(b);
        // Four characters are as many bytes as a word has.
        ulong different = MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(a)) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(b));
        return (BitConverter.IsLittleEndian ? BitOperations.TrailingZeroCount(different) : BitOperations.LeadingZeroCount(different)) / (8 * sizeof(char));
    }

    /// <summary>The Jaro similarity of two texts, raised by the length of their common beginning.</summary>
    internal static double Raised(double jaro, int prefix) =>
        jaro > BoostThreshold ? jaro + prefix * PrefixWeight * (1 - jaro) : jaro;

    /// <summary>The least Jaro similarity that the longest common beginning raises to a similarity.</summary>
    internal static double LeastJaro(double similarity)
    {
        const double Most = LongestPrefix * PrefixWeight;
        return similarity <= BoostThreshold ? similarity : Math.Max(BoostThreshold, (similarity - Most) / (1 - Most));
    }
}
