using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The Levenshtein distance of one pair: a character of the one text is compared with all of the other at once.</summary>
/// <remarks>As <see cref="PairCommon"/>, with the recurrence of <see cref="EditDistance"/>.</remarks>
internal static unsafe class PairEdits
{
    private const int Word = 64;
    private const int GreatestWords = PairCommon.GreatestPattern / Word;

    /// <summary>Returns the distance.</summary>
    /// <param name="pattern">The shorter text, of at most <see cref="PairCommon.GreatestPattern"/> code units and at least one.</param>
    /// <param name="text">The longer text.</param>
    [SkipLocalsInit]
    public static int Distance(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // What stands behind the pattern in memory is arbitrary: nothing in the recurrence moves downwards, so it stays above the pattern's bits.
        ushort* padded = stackalloc ushort[PairCommon.GreatestPattern];
        pattern.CopyTo(new Span<char>(padded, PairCommon.GreatestPattern));
        fixed (char* first = text)
        {
            ushort* symbols = (ushort*)first;
            if (pattern.Length <= Word / 2) return HalfWord(padded, pattern.Length, symbols, text.Length);
            return GraphemeText.IsLatin(pattern) && GraphemeText.IsLatin(text)
                ? Words<LatinWord>(padded, pattern.Length, symbols, text.Length)
                : Words<WideWord>(padded, pattern.Length, symbols, text.Length);
        }
    }

    private static int HalfWord(ushort* pattern, int length, ushort* text, int count)
    {
        WideHalf half = new(pattern);
        EditColumn column = EditColumn.First;
        for (int i = 0; i < count; i++) column.Step(half.Positions(text[i]));
        return count + column.Growth(length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Words<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        if (length <= Word) return OneWord<TWord>(pattern, length, text, count);
        return length <= 2 * Word ? TwoWords<TWord>(pattern, length, text, count) : ThreeWords<TWord>(pattern, length, text, count);
    }

    private static int OneWord<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        TWord word = TWord.Load(pattern);
        EditColumn column = EditColumn.First;
        for (int i = 0; i < count; i++) column.Step(word.Positions(text[i]));
        return count + column.Growth(length);
    }

    private static int TwoWords<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        TWord first = TWord.Load(pattern), second = TWord.Load(pattern + Word);
        EditColumn low = EditColumn.First, high = low;
        for (int i = 0; i < count; i++)
        {
            ulong up = 1, down = 0;
            low.Step(first.Positions(text[i]), ref up, ref down);
            high.Step(second.Positions(text[i]), ref up, ref down);
        }

        return count + low.Growth(Word) + high.Growth(length - Word);
    }

    private static int ThreeWords<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        EditColumn* columns = stackalloc EditColumn[GreatestWords];
        new Span<EditColumn>(columns, GreatestWords).Fill(EditColumn.First);
        for (int i = 0; i < count; i++)
        {
            ulong up = 1, down = 0;
            for (int w = 0; w < GreatestWords; w++) columns[w].Step(TWord.Load(pattern + w * Word).Positions(text[i]), ref up, ref down);
        }

        return count + columns[0].Growth(Word) + columns[1].Growth(Word) + columns[2].Growth(length - 2 * Word);
    }
}
