using System.Runtime.CompilerServices;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The Jaro similarity: a character of a text is looked for in all places of a pattern near it at once.</summary>
/// <remarks>
/// Which of the two texts is gone through changes nothing: of each character both ways match the first places that are near enough, from left to right.
/// </remarks>
internal static unsafe class JaroBits
{
    /// <summary>The longest pattern, and the longest text.</summary>
    public const int Greatest = Words * Word;

    private const int Word = 64;
    private const int Words = 4;

    /// <summary>Returns the similarity.</summary>
    /// <param name="masks">Rows of words with a bit for each place in the pattern that has a character.</param>
    /// <param name="length">The length of the pattern, from 1 to <see cref="Greatest"/>.</param>
    /// <param name="text">By place of the text the number of the row of its character; as long.</param>
    public static double Score(ReadOnlySpan<ulong> masks, int length, ReadOnlySpan<ushort> text)
    {
        fixed (ulong* rows = masks)
        fixed (ushort* rowOf = text)
            return length <= Word && text.Length <= Word ? OneWord(rows, length, rowOf, text.Length) : ManyWords(rows, length, rowOf, text.Length);
    }

    /// <summary>The similarity by what two texts have in common.</summary>
    /// <param name="common">The characters in common at about the same place.</param>
    /// <param name="transposed">Those of them that are in another order.</param>
    /// <param name="lengthA">The length of the one text.</param>
    /// <param name="lengthB">The length of the other.</param>
    public static double Similarity(int common, int transposed, int lengthA, int lengthB)
    {
        if (common == 0) return 0;
        double m = common;
        return (m / lengthA + m / lengthB + (m - transposed / 2) / m) / 3;
    }

    /// <summary>How far apart two characters may be.</summary>
    public static int Window(int lengthA, int lengthB) => Math.Max(0, Math.Max(lengthA, lengthB) / 2 - 1);

    [SkipLocalsInit]
    private static double OneWord(ulong* rows, int length, ushort* text, int count)
    {
        int window = Window(length, count), common = 0, transposed = 0;
        ulong near = (1UL << window) - 1 << 1 | 1, inPattern = 0;
        ulong* matched = stackalloc ulong[Word];
        for (int i = 0; i < count; i++)
        {
            ulong row = rows[text[i]], places = row & near & ~inPattern;
            inPattern |= places & (0 - places);
            matched[common] = row;
            common += places == 0 ? 0 : 1;
            near = near << 1 | (i < window ? 1UL : 0UL);
        }

        for (int i = 0; i < common; i++, inPattern &= inPattern - 1)
            transposed += (matched[i] & inPattern & (0 - inPattern)) == 0 ? 1 : 0;
        return Similarity(common, transposed, length, count);
    }

    [SkipLocalsInit]
    private static double ManyWords(ulong* rows, int length, ushort* text, int count)
    {
        int words = (length + Word - 1) / Word, window = Window(length, count);
        ulong* inPattern = stackalloc ulong[Words];
        new Span<ulong>(inPattern, Words).Clear();
        ushort* matched = stackalloc ushort[Greatest];
        int common = 0;
        for (int i = 0; i < count && i - window < length; i++)
        {
            ulong* row = rows + (nint)words * text[i];
            if (TakeFirst(row, inPattern, Math.Max(0, i - window), Math.Min(length - 1, i + window))) matched[common++] = text[i];
        }

        return Similarity(common, Transposed(rows, words, matched, inPattern), length, count);
    }

    /// <summary>Takes the first free place of a row from one place to another, both included.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TakeFirst(ulong* row, ulong* taken, int from, int to)
    {
        ulong near = ulong.MaxValue << from;
        for (int w = from / Word; w <= to / Word; w++, near = ulong.MaxValue)
        {
            if (w == to / Word) near &= ulong.MaxValue >> (Word - 1 - to % Word);
            ulong places = row[w] & near & ~taken[w];
            if (places == 0) continue;
            taken[w] |= places & (0 - places);
            return true;
        }

        return false;
    }

    private static int Transposed(ulong* rows, int words, ushort* matched, ulong* inPattern)
    {
        int transposed = 0;
        for (int w = 0; w < words; w++)
        {
            for (ulong left = inPattern[w]; left != 0; left &= left - 1)
            {
                ulong place = left & (0 - left);
                if ((rows[(nint)words * *matched++ + w] & place) == 0) transposed++;
            }
        }

        return transposed;
    }
}
