using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The length of the longest common subsequence, 64 cells of the textbook's table at a time.</summary>
/// <remarks>
/// H. Hyyrö, "Bit-parallel LCS-length computation revisited" (2004). A pattern longer than 64 characters is worked through in blocks of 64;
/// the carries between two blocks are kept as one bit a column, so that memory does not grow with the alphabet.
/// </remarks>
internal static class LongestCommonSubsequence
{
    private const int Word = 64;
    private const int StackWords = 64;

    /// <summary>Returns the length of the longest common subsequence.</summary>
    public static int Length(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.Length > b.Length)
        {
            ReadOnlySpan<char> longer = a;
            a = b;
            b = longer;
        }

        if (a.Length <= PairCommon.GreatestPattern && PairCommon.IsSupported) return PairCommon.Length(a, b);
        return LengthByTable(a, b);
    }

    /// <summary>As <see cref="Length"/>, for any processor.</summary>
    /// <param name="a">The shorter text.</param>
    /// <param name="b">The longer text.</param>
    public static int LengthByTable(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int affixes = StripAffixes(ref a, ref b);

        int middle = a.IsEmpty ? 0 : a.Length <= Word ? OneBlock(a, b) : Blocks(a, b);
        return affixes + middle;
    }

    /// <summary>Takes away what both begin and end with, and returns how many characters that are.</summary>
    public static int StripAffixes(ref ReadOnlySpan<char> a, ref ReadOnlySpan<char> b)
    {
        int prefix = a.CommonPrefixLength(b);
        a = a[prefix..];
        b = b[prefix..];
        int suffix = CommonSuffixLength(a, b);
        a = a[..^suffix];
        b = b[..^suffix];
        return prefix + suffix;
    }

    private static int CommonSuffixLength(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int n = 0;
        while (n < a.Length && n < b.Length && a[^(n + 1)] == b[^(n + 1)]) n++;
        return n;
    }

    private static int OneBlock(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Unsafe.SkipInit(out CharacterMasks masks);
        masks.Fill(pattern);
        ulong state = ulong.MaxValue;
        foreach (char c in text)
        {
            ulong matches = state & masks.Of(c);
            state = (state + matches) | (state - matches);
        }

        return Matched(state, pattern.Length);
    }

    private static int Blocks(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        int words = (text.Length + Word - 1) / Word;
        ulong[]? rented = words > StackWords ? ArrayPool<ulong>.Shared.Rent(words) : null;
        Span<ulong> carries = rented is null ? stackalloc ulong[words] : rented.AsSpan(0, words);
        carries.Clear();
        int length = 0;
        Unsafe.SkipInit(out CharacterMasks masks);
        for (int start = 0; start < pattern.Length; start += Word)
        {
            ReadOnlySpan<char> block = pattern.Slice(start, Math.Min(Word, pattern.Length - start));
            masks.Fill(block);
            length += Matched(Advance(in masks, text, carries), block.Length);
        }

        if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
        return length;
    }

    /// <summary>Runs one block over the text; takes the carries of the block before and leaves its own in their place.</summary>
    private static ulong Advance(in CharacterMasks masks, ReadOnlySpan<char> text, Span<ulong> carries)
    {
        ulong state = ulong.MaxValue;
        for (int i = 0; i < text.Length; i++)
        {
            ulong bit = 1UL << (i & (Word - 1));
            ulong carry = (carries[i / Word] & bit) == 0 ? 0UL : 1UL;
            ulong matches = state & masks.Of(text[i]);
            ulong sum = state + matches;
            ulong overflow = sum < state ? 1UL : 0UL;
            sum += carry;
            overflow |= sum < carry ? 1UL : 0UL;
            state = sum | (state - matches);
            carries[i / Word] = overflow == 0 ? carries[i / Word] & ~bit : carries[i / Word] | bit;
        }

        return state;
    }

    private static int Matched(ulong state, int length) =>
        BitOperations.PopCount(~state & (length == Word ? ulong.MaxValue : (1UL << length) - 1));
}
