using System.Runtime.InteropServices;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Levenshtein similarities of one query and many texts, in whole percent of the longer.</summary>
/// <remarks>As <see cref="EditDistance"/>; the positions of the query's characters are found once for all texts.</remarks>
internal static class EditScorer
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
        bool hasMasks = query.Length is > 0 and <= RatioScorer.GreatestQuery;
        using QueryMasks masks = new(hasMasks ? query : [], alphabetSize);
        for (int slot = 0; slot < texts.Count; slot++)
        {
            if (slot % SymbolTexts.GroupSize == 0) cancellation.ThrowIfCancellationRequested();
            ReadOnlySpan<ushort> text = texts[slot];
            byte score = Percent(query.Length, text.Length, Math.Abs(query.Length - text.Length));
            // The lengths alone may tell that it is too far away.
            if (score >= scoreCutoff) score = Percent(query.Length, text.Length, hasMasks ? Distance(masks, text) : Distance(query, text));
            scores[texts.Order[slot]] = score >= scoreCutoff ? score : (byte)0;
        }
    }

    private static byte Percent(int a, int b, int distance)
    {
        int longer = Math.Max(a, b);
        return longer == 0 ? (byte)100 : (byte)Cutoffs.Percent((longer - distance) / (double)longer);
    }

    private static int Distance(ReadOnlySpan<ushort> query, ReadOnlySpan<ushort> text) =>
        EditDistance.Count(MemoryMarshal.Cast<ushort, char>(query), MemoryMarshal.Cast<ushort, char>(text));

    private static int Distance(in QueryMasks query, ReadOnlySpan<ushort> text) =>
        query.Words == 1 ? OneWord(query.Masks, query.Length, text) : ManyWords(query, text);

    private static int OneWord(ReadOnlySpan<ulong> masks, int length, ReadOnlySpan<ushort> text)
    {
        ulong rises = ulong.MaxValue, falls = 0;
        int distance = length;
        foreach (ushort symbol in text)
        {
            ulong equal = masks[symbol], vertical = equal | falls;
            ulong horizontal = (((equal & rises) + rises) ^ rises) | equal;
            ulong ups = falls | ~(horizontal | rises), downs = rises & horizontal;
            distance += (int)(ups >> (length - 1) & 1) - (int)(downs >> (length - 1) & 1);
            ups = ups << 1 | 1;
            rises = downs << 1 | ~(vertical | ups);
            falls = ups & vertical;
        }

        return distance;
    }

    /// <summary>Column by column, each from the first word to the last.</summary>
    private static int ManyWords(in QueryMasks query, ReadOnlySpan<ushort> text)
    {
        int words = query.Words, last = (query.Length - 1) % Word;
        Span<ulong> rises = stackalloc ulong[words], falls = stackalloc ulong[words];
        rises.Fill(ulong.MaxValue);
        falls.Clear();
        int distance = query.Length;
        foreach (ushort symbol in text)
        {
            ulong up = 1, down = 0;
            for (int i = 0; i < words; i++)
            {
                ulong equal = query.Masks[symbol * words + i], vertical = equal | falls[i];
                equal |= down;
                ulong horizontal = (((equal & rises[i]) + rises[i]) ^ rises[i]) | equal;
                ulong ups = falls[i] | ~(horizontal | rises[i]), downs = rises[i] & horizontal;
                int end = i == words - 1 ? last : Word - 1;
                (ulong upOut, ulong downOut) = (ups >> end & 1, downs >> end & 1);
                ups = ups << 1 | up;
                rises[i] = (downs << 1 | down) | ~(vertical | ups);
                falls[i] = ups & vertical;
                (up, down) = (upOut, downOut);
            }

            distance += (int)up - (int)down;
        }

        return distance;
    }
}
