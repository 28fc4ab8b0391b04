using System.Numerics;
using System.Runtime.InteropServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Jaro–Winkler similarities of one query and many texts, in whole percent.</summary>
/// <remarks>As <see cref="JaroBits"/>; the places of the query's characters are found once for all texts.</remarks>
internal static class JaroWinklerScorer
{
    /// <summary>Writes the score of each text.</summary>
    /// <param name="kernel">The kernel to use.</param>
    /// <param name="texts">The texts.</param>
    /// <param name="query">The symbols of the query.</param>
    /// <param name="alphabetSize">The number of symbols.</param>
    /// <param name="scores">Receives the scores by index of the text; 0 below the cutoff.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="cancellation">Stops the work between two groups.</param>
    public static void Score(
        ISimilarityKernel kernel,
        SymbolTexts texts,
        ReadOnlySpan<ushort> query,
        int alphabetSize,
        Span<byte> scores,
        int scoreCutoff,
        CancellationToken cancellation)
    {
        if (scoreCutoff > 0) scores.Clear();
        bool hasMasks = query.Length is > 0 and <= JaroBits.Greatest;
        using QueryMasks masks = new(hasMasks ? query : [], alphabetSize);
        bool isFiltered = hasMasks && scoreCutoff > 0;
        GroupFilter filter = isFiltered ? GroupFilter.OfJaroWinkler(query.Length, scoreCutoff, stackalloc byte[GroupFilter.Size]) : default;
        for (int group = 0; group < texts.Groups; group++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong lanes = isFiltered ? filter.Apply(kernel, texts, group, masks.Histogram) : texts.LanesOf(group);
            for (; lanes != 0; lanes &= lanes - 1)
            {
                int slot = group * SymbolTexts.GroupSize + BitOperations.TrailingZeroCount(lanes);
                byte score = Percent(hasMasks ? masks.Masks : [], query, texts[slot]);
                if (score >= scoreCutoff) scores[texts.Order[slot]] = score;
            }
        }
    }

    private static byte Percent(ReadOnlySpan<ulong> masks, ReadOnlySpan<ushort> query, ReadOnlySpan<ushort> text)
    {
        ReadOnlySpan<char> a = MemoryMarshal.Cast<ushort, char>(query), b = MemoryMarshal.Cast<ushort, char>(text);
        bool hasRows = !masks.IsEmpty && text.Length is > 0 and <= JaroBits.Greatest;
        double jaro = hasRows ? JaroBits.Score(masks, query.Length, text) : Jaro.Score(a, b);
        return (byte)Cutoffs.Percent(JaroWinkler.Raised(jaro, JaroWinkler.PrefixLength(a, b)));
    }
}
