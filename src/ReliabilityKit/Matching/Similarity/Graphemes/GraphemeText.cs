using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Matching.Similarity.Graphemes;

/// <summary>Finds what a reader sees as one character: canonical composition, then grapheme clusters (Unicode annex 29).</summary>
internal static class GraphemeText
{
    /// <summary>Below this every code unit is a character by itself: combining marks begin here. Above, many are: see <see cref="PlainUnits"/>.</summary>
    public const char FirstComplex = '\u0300';

    /// <summary>Composition makes a text at most three times as long in UTF-16.</summary>
    public const int GreatestGrowth = 3;

    /// <summary>Returns whether every code unit is a character by itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSimple(ReadOnlySpan<char> text) => IsBelow(text, FirstComplex) || PlainUnits.AreAll(text);

    /// <summary>Returns whether every code unit fits into a byte.</summary>
    public static bool IsLatin(ReadOnlySpan<char> text) => IsBelow(text, '\u0100');

    /// <summary>Writes the composed form of a text and returns its length.</summary>
    /// <param name="text">Any text; unpaired surrogates are kept.</param>
    /// <param name="target">Three times as long as the text, or longer.</param>
    public static int Compose(ReadOnlySpan<char> text, Span<char> target) => CanonicalForm.Compose(text, target);

    /// <summary>Returns the number of code units of the first character; white space is always by itself, because it ends a word.</summary>
    /// <param name="text">A composed text that is not empty.</param>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        if (text[0] < FirstComplex && (text.Length == 1 || text[1] < FirstComplex)) return 1;
        if (char.IsWhiteSpace(text[0])) return 1;
        int length = StringInfo.GetNextTextElementLength(text);
        for (int i = 1; i < length; i++)
        {
            if (char.IsWhiteSpace(text[i])) return i;
        }

        return length;
    }

    /// <summary>Returns the number of characters of a composed text.</summary>
    public static int Count(ReadOnlySpan<char> text, TextUnit unit)
    {
        if (unit == TextUnit.CodeUnit || IsSimple(text)) return text.Length;
        int count = 0;
        for (int i = 0; i < text.Length; i += NextLength(text[i..])) count++;
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBelow(ReadOnlySpan<char> text, char limit)
    {
        int width = Vector128<ushort>.Count;
        if (!Vector128.IsHardwareAccelerated || text.Length < width) return IsBelowByUnit(text, limit);
        if (Vector256.IsHardwareAccelerated && text.Length >= 2 * width) return IsBelowWide(text, limit);
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        // The last step looks at some units twice rather than at a rest one by one.
        Vector128<ushort> greatest = Vector128.LoadUnsafe(ref first, (nuint)(text.Length - width));
        for (int i = 0; i < text.Length - width; i += width) greatest = Vector128.Max(greatest, Vector128.LoadUnsafe(ref first, (nuint)i));
        return !Vector128.GreaterThanOrEqualAny(greatest, Vector128.Create((ushort)limit));
    }

    private static bool IsBelowWide(ReadOnlySpan<char> text, char limit)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int width = Vector256<ushort>.Count;
        Vector256<ushort> greatest = Vector256.LoadUnsafe(ref first, (nuint)(text.Length - width));
        for (int i = 0; i < text.Length - width; i += width) greatest = Vector256.Max(greatest, Vector256.LoadUnsafe(ref first, (nuint)i));
        return !Vector256.GreaterThanOrEqualAny(greatest, Vector256.Create((ushort)limit));
    }

    private static bool IsBelowByUnit(ReadOnlySpan<char> text, char limit)
    {
        foreach (char c in text)
        {
            if (c >= limit) return false;
        }

        return true;
    }
}
