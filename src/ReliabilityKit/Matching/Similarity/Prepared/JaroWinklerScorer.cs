using System.Numerics;
using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Jaro–Winkler similarities of one query and many texts, in whole percent.</summary>
/// <remarks>
/// A character of a text is looked for in all places of the query near it at once. That a text's characters are gone through, not the query's, changes
/// nothing: of each character both ways match the first places that are near enough, from left to right.
/// </remarks>
internal static class JaroWinklerScorer
{
    private const int Word = 64;

    /// <summary>Writes the score of each text.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="query">The symbols of the query.</param>
    /// <param name="alphabetSize">The number of symbols.</param>
    /// <param name="scores">Receives the scores by index of the text; 0 below the cutoff.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    /// <param name="cancellation">Stops the work between two groups.</param>
    public static void Score(
        SymbolTexts texts, ReadOnlySpan<ushort> query, int alphabetSize, Span<byte> scores, int scoreCutoff, CancellationToken cancellation)
    {
        bool hasMasks = query.Length is > 0 and <= Word;
        using QueryMasks masks = new(hasMasks ? query : [], alphabetSize);
        for (int slot = 0; slot < texts.Count; slot++)
        {
            if (slot % SymbolTexts.GroupSize == 0) cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<ushort> text = texts[slot];
            double jaro = hasMasks && text.Length is > 0 and <= Word
                ? Jaro(masks.Masks, query.Length, text)
                : Similarity.Jaro.Score(MemoryMarshal.Cast<ushort, char>(query), MemoryMarshal.Cast<ushort, char>(text));
            byte score = (byte)Cutoffs.Percent(JaroWinkler.Raised(jaro, query.CommonPrefixLength(text)));
            scores[texts.Order[slot]] = score >= scoreCutoff ? score : (byte)0;
        }
    }

    private static double Jaro(ReadOnlySpan<ulong> masks, int length, ReadOnlySpan<ushort> text)
    {
        int window = Math.Max(0, Math.Max(length, text.Length) / 2 - 1);
        ulong near = (1UL << window) - 1 << 1 | 1, inQuery = 0, inText = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ulong places = masks[text[i]] & near & ~inQuery;
            inQuery |= places & (0 - places);
            inText |= (places == 0 ? 0UL : 1UL) << i;
            near = near << 1 | (i < window ? 1UL : 0UL);
        }

        int common = BitOperations.PopCount(inQuery);
        if (common == 0) return 0;
        int transposed = Transposed(masks, text, inQuery, inText) / 2;
        double m = common;
        return (m / length + m / text.Length + (m - transposed) / m) / 3;
    }

    private static int Transposed(ReadOnlySpan<ulong> masks, ReadOnlySpan<ushort> text, ulong inQuery, ulong inText)
    {
        int transposed = 0;
        for (; inText != 0; inText &= inText - 1, inQuery &= inQuery - 1)
        {
            ulong place = inQuery & (0 - inQuery);
            if ((masks[text[BitOperations.TrailingZeroCount(inText)]] & place) == 0) transposed++;
        }

        return transposed;
    }
}
