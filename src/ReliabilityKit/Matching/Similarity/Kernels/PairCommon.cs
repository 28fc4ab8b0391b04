using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using ReliabilityKit.Matching.Similarity.Graphemes;

namespace ReliabilityKit.Matching.Similarity.Kernels;

/// <summary>The longest common subsequence of one pair: a character of the one text is compared with all of the other at once.</summary>
/// <remarks>
/// For a single pair a table of positions costs more to clear and fill than it saves. Registers that hold the shorter text give the
/// positions of a character in one comparison each.
/// </remarks>
internal static unsafe class PairCommon
{
    /// <summary>The longest pattern.</summary>
    public const int GreatestPattern = 192;

    private const int Word = 64;
    private const int GreatestWords = GreatestPattern / Word;

    /// <summary>Whether the processor compares registers and gives the result as bits.</summary>
    public static bool IsSupported => Avx2.IsSupported;

    /// <summary>Returns the length of the longest common subsequence.</summary>
    /// <param name="pattern">The shorter text, of at most <see cref="GreatestPattern"/> code units.</param>
    /// <param name="text">The longer text.</param>
    [SkipLocalsInit]
    public static int Length(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        // What stands behind the pattern in memory is arbitrary: its bits are above those of the pattern, and are not counted.
        ushort* padded = stackalloc ushort[GreatestPattern];
        pattern.CopyTo(new Span<char>(padded, GreatestPattern));
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
        uint state = uint.MaxValue;
        for (int i = 0; i < count; i++)
        {
            uint matches = state & half.Positions(text[i]);
            state = (state + matches) | (state ^ matches);
        }

        return BitOperations.PopCount(~state & (uint)Below(length));
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
        ulong state = ulong.MaxValue;
        for (int i = 0; i < count; i++)
        {
            ulong matches = state & word.Positions(text[i]);
            state = (state + matches) | (state ^ matches);
        }

        return BitOperations.PopCount(~state & Below(length));
    }

    private static int TwoWords<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        TWord first = TWord.Load(pattern), second = TWord.Load(pattern + Word);
        ulong low = ulong.MaxValue, high = low;
        for (int i = 0; i < count; i++)
        {
            ulong matchesLow = low & first.Positions(text[i]);
            ulong matchesHigh = high & second.Positions(text[i]);
            ulong sum = low + matchesLow;
            ulong carry = sum < matchesLow ? 1UL : 0UL;
            high = (high + matchesHigh + carry) | (high ^ matchesHigh);
            low = sum | (low ^ matchesLow);
        }

        return BitOperations.PopCount(~low) + BitOperations.PopCount(~high & Below(length - Word));
    }

    private static int ThreeWords<TWord>(ushort* pattern, int length, ushort* text, int count)
        where TWord : struct, IPatternWord<TWord>
    {
        ulong* state = stackalloc ulong[GreatestWords];
        new Span<ulong>(state, GreatestWords).Fill(ulong.MaxValue);
        for (int i = 0; i < count; i++)
        {
            ulong carry = 0;
            for (int w = 0; w < GreatestWords; w++)
            {
                ulong matches = state[w] & TWord.Load(pattern + w * Word).Positions(text[i]);
                ulong sum = state[w] + matches;
                ulong overflow = sum < matches ? 1UL : 0UL;
                sum += carry;
                carry = overflow | (sum < carry ? 1UL : 0UL);
                state[w] = sum | (state[w] ^ matches);
            }
        }

        return BitOperations.PopCount(~state[0]) + BitOperations.PopCount(~state[1]) + BitOperations.PopCount(~state[2] & Below(length - 2 * Word));
    }

    private static ulong Below(int length) => length >= Word ? ulong.MaxValue : (1UL << length) - 1;
}
