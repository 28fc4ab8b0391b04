using System.Buffers;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The share of characters that two texts have in common at about the same place, less those in another order.</summary>
/// <remarks>
/// M. A. Jaro, "Advances in record-linkage methodology as applied to matching the 1985 census of Tampa, Florida" (1989). As in the census
/// bureau's own program, half of an odd number of transposed characters is rounded down.
/// </remarks>
public static class Jaro
{
    private const int StackChars = 512;

    // Each place of a text has a row of its own.
    private static readonly ushort[] s_places = [.. Enumerable.Range(0, JaroBits.Greatest).Select(place => (ushort)place)];

    /// <summary>Returns the similarity; for this metric the same as <see cref="NormalizedSimilarity"/>.</summary>
    /// <param name="a">The one text.</param>
    /// <param name="b">The other text.</param>
    /// <param name="scoreCutoff">The least similarity of interest.</param>
    /// <param name="unit">What counts as one character.</param>
    /// <returns>From 0 to 1; 0 when it is less than <paramref name="scoreCutoff"/>; 1 for two empty texts.</returns>
    public static double Similarity(ReadOnlySpan<char> a, ReadOnlySpan<char> b, double scoreCutoff = 0, TextUnit unit = TextUnit.Grapheme)
    {
        using PairText pair = new(a, b, unit);
        double score = Score(pair.A, pair.B);
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

    /// <summary>The similarity of texts in which every code unit is a character.</summary>
    internal static double Score(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty && b.IsEmpty) return 1;
        if (a.IsEmpty || b.IsEmpty) return 0;
        bool isShort = a.Length <= PairPositions.GreatestPattern && b.Length <= JaroBits.Greatest;
        return isShort && PairPositions.IsSupported ? ScoreByBits(a, b) : ScoreByFlags(a, b);
    }

    [SkipLocalsInit]
    private static double ScoreByBits(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<ulong> rows = stackalloc ulong[PairPositions.Words(pattern.Length) * text.Length];
        PairPositions.Fill(pattern, text, rows);
        return JaroBits.Score(rows, pattern.Length, s_places.AsSpan(0, text.Length));
    }

    /// <summary>As <see cref="Score"/>, of texts of any length and for any processor.</summary>
    internal static double ScoreByFlags(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int total = a.Length + b.Length;
        bool[]? rented = total > StackChars ? ArrayPool<bool>.Shared.Rent(total) : null;
        Span<bool> flags = rented is null ? stackalloc bool[total] : rented.AsSpan(0, total);
        flags.Clear();
        Span<bool> inA = flags[..a.Length];
        Span<bool> inB = flags[a.Length..];
        int common = MarkCommon(a, b, inA, inB);
        int transposed = common == 0 ? 0 : Transposed(a, b, inA, inB);
        if (rented is not null) ArrayPool<bool>.Shared.Return(rented);
        return JaroBits.Similarity(common, transposed, a.Length, b.Length);
    }

    private static int MarkCommon(ReadOnlySpan<char> a, ReadOnlySpan<char> b, Span<bool> inA, Span<bool> inB)
    {
        int window = JaroBits.Window(a.Length, b.Length);
        int common = 0;
        for (int i = 0; i < a.Length; i++)
        {
            int end = Math.Min(b.Length, i + window + 1);
            for (int j = Math.Max(0, i - window); j < end; j++)
            {
                if (inB[j] || a[i] != b[j]) continue;
                inA[i] = inB[j] = true;
                common++;
                break;
            }
        }

        return common;
    }

    private static int Transposed(ReadOnlySpan<char> a, ReadOnlySpan<char> b, ReadOnlySpan<bool> inA, ReadOnlySpan<bool> inB)
    {
        int transposed = 0;
        for (int i = 0, j = 0; i < a.Length; i++)
        {
            if (!inA[i]) continue;
            while (!inB[j]) j++;
            if (a[i] != b[j++]) transposed++;
        }

        return transposed;
    }
}
