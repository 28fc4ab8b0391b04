using System.Buffers;
using System.Globalization;
using System.Text;

namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Finds what a reader sees as one character: canonical composition (NFC), then grapheme clusters (Unicode annex 29).</summary>
internal static class GraphemeText
{
    /// <summary>Below this every code unit is a character by itself: combining marks begin here.</summary>
    public const char FirstComplex = '\u0300';

    /// <summary>NFC makes a text at most three times as long in UTF-16.</summary>
    public const int GreatestGrowth = 3;

    /// <summary>Returns whether every code unit is a character by itself.</summary>
    public static bool IsSimple(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', (char)(FirstComplex - 1));

    /// <summary>Writes the composed form of a text and returns its length.</summary>
    /// <param name="text">Any text; one with unpaired surrogates has no composed form and is kept.</param>
    /// <param name="target">Three times as long as the text, or longer.</param>
    public static int Compose(ReadOnlySpan<char> text, Span<char> target)
    {
        if (IsWellFormed(text) && text.TryNormalize(target, out int length)) return length;
        text.CopyTo(target);
        return text.Length;
    }

    /// <summary>Returns the composed form of a text.</summary>
    public static string Compose(string text) => IsSimple(text) || !IsWellFormed(text) ? text : text.Normalize();

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

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        for (int i = text.IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length;)
        {
            if (Rune.DecodeFromUtf16(text[i..], out _, out int used) != OperationStatus.Done) return false;
            i += used;
        }

        return true;
    }
}
