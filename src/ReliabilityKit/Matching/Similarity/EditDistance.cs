using System.Buffers;
using System.Runtime.CompilerServices;
using ReliabilityKit.Matching.Similarity.Kernels;

namespace ReliabilityKit.Matching.Similarity;

/// <summary>The Levenshtein distance, 64 cells of the textbook's table at a time.</summary>
/// <remarks>
/// G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming" (1999), in the form of H. Hyyrö (2003).
/// A pattern longer than 64 characters is worked through in blocks of 64; what goes from block to block is kept as two bits a column.
/// </remarks>
internal static class EditDistance
{
    private const int Word = 64;
    private const int StackWords = 64;

    /// <summary>Returns the distance.</summary>
    public static int Count(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        LongestCommonSubsequence.StripAffixes(ref a, ref b);
        if (a.IsEmpty) return b.Length;
        if (b.IsEmpty) return a.Length;
        if (Math.Min(a.Length, b.Length) <= PairCommon.GreatestPattern && PairCommon.IsSupported)
            return a.Length <= b.Length ? PairEdits.Distance(a, b) : PairEdits.Distance(b, a);
        return CountByTable(a, b);
    }

    /// <summary>As <see cref="Count"/>, of texts of any length but 0, and for any processor.</summary>
    public static int CountByTable(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        int words = (b.Length + Word - 1) / Word;
        ulong[]? rented = words > StackWords ? ArrayPool<ulong>.Shared.Rent(2 * words) : null;
        Span<ulong> buffer = rented is null ? stackalloc ulong[2 * words] : rented.AsSpan(0, 2 * words);
        // The top row of the table grows by one a column.
        Span<ulong> up = buffer[..words];
        up.Fill(ulong.MaxValue);
        Span<ulong> down = buffer[words..];
        down.Clear();
        int distance = a.Length;
        Unsafe.SkipInit(out CharacterMasks masks);
        for (int start = 0; start < a.Length; start += Word)
        {
            ReadOnlySpan<char> block = a.Slice(start, Math.Min(Word, a.Length - start));
            masks.Fill(block);
            int change = Advance(in masks, block.Length, b, up, down);
            if (start + Word >= a.Length) distance += change;
        }

        if (rented is not null) ArrayPool<ulong>.Shared.Return(rented);
        return distance;
    }

    /// <summary>Runs one block over the text, and returns by how much its last row grows from the first column to the last.</summary>
    private static int Advance(in CharacterMasks masks, int length, ReadOnlySpan<char> text, Span<ulong> up, Span<ulong> down)
    {
        ulong rises = ulong.MaxValue;
        ulong falls = 0;
        int change = 0;
        for (int i = 0; i < text.Length; i++)
        {
            ref ulong upWord = ref up[i / Word];
            ref ulong downWord = ref down[i / Word];
            ulong fromUp = upWord >> i & 1;
            ulong fromDown = downWord >> i & 1;
            ulong equal = masks.Of(text[i]);
            ulong vertical = equal | falls;
            equal |= fromDown;
            ulong horizontal = (((equal & rises) + rises) ^ rises) | equal;
            ulong ups = falls | ~(horizontal | rises);
            ulong downs = rises & horizontal;
            ulong upOut = ups >> (length - 1) & 1;
            ulong downOut = downs >> (length - 1) & 1;
            change += (int)upOut - (int)downOut;
            upWord ^= (fromUp ^ upOut) << i;
            downWord ^= (fromDown ^ downOut) << i;
            ups = ups << 1 | fromUp;
            downs = downs << 1 | fromDown;
            rises = downs | ~(vertical | ups);
            falls = ups & vertical;
        }

        return change;
    }
}
