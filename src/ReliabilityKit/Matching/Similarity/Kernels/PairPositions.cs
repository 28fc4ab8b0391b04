using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>For each character of a text the places of a pattern that have it.</summary>
/// <remarks>Registers that hold the pattern give the places of a character in one comparison each: for a single pair a table would cost more.</remarks>
internal static unsafe class PairPositions
{
    /// <summary>The longest pattern.</summary>
    public const int GreatestPattern = PairCommon.GreatestPattern;

    private const int Word = 64;

    /// <summary>Whether the processor compares registers and gives the result as bits.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>The words of a row for a pattern.</summary>
    public static int Words(int length) => (length + Word - 1) / Word;

    /// <summary>Writes a row of words for each character of a text, a bit for each place.</summary>
    /// <param name="pattern">At most <see cref="GreatestPattern"/> code units.</param>
    /// <param name="text">The text.</param>
    /// <param name="rows">Receives <see cref="Words"/> words for each character.</param>
    [SkipLocalsInit]
    public static void Fill(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text, Span<ulong> rows)
    {
        ushort* padded = stackalloc ushort[GreatestPattern];
        pattern.CopyTo(new Span<char>(padded, GreatestPattern));
        fixed (char* first = text)
        fixed (ulong* target = rows)
        {
            ushort* symbols = (ushort*)first;
            if (pattern.Length <= Word / 2) HalfWord(padded, pattern.Length, symbols, text.Length, target);
            else if (GraphemeText.IsLatin(pattern) && GraphemeText.IsLatin(text)) Fill<LatinWord>(padded, pattern.Length, symbols, text.Length, target);
            else Fill<WideWord>(padded, pattern.Length, symbols, text.Length, target);
        }
    }

    private static void HalfWord(ushort* pattern, int length, ushort* text, int count, ulong* rows)
    {
        WideHalf half = new(pattern);
        ulong below = (1UL << length) - 1;
        for (int i = 0; i < count; i++) rows[i] = half.Positions(text[i]) & below;
    }

    private static void Fill<TWord>(ushort* pattern, int length, ushort* text, int count, ulong* rows)
        where TWord : struct, IPatternWord<TWord>
    {
        int words = Words(length);
        for (int w = 0; w < words; w++)
        {
            TWord word = TWord.Load(pattern + w * Word);
            ulong below = length - w * Word >= Word ? ulong.MaxValue : (1UL << length) - 1;
            for (int i = 0; i < count; i++) rows[i * words + w] = word.Positions(text[i]) & below;
        }
    }
}
