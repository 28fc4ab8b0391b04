using System.Buffers;
using System.Globalization;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>Finds the end of tokens that are no words: runs of one sign, arrows, faces, emoji.</summary>
internal static class SymbolScanner
{
    private const int LongestEmoticon = 4;
    private const int OrnamentLength = 4;
    private static readonly SearchValues<char> LineSigns = SearchValues.Create("-=<>+*|~_^#");

    /// <summary>Returns whether a token is a sign that may stand before an item of a list or a heading: a dash, a dot, a picture.</summary>
    public static bool IsBullet(ReadOnlySpan<char> token) =>
        (token.Length == 1 && "-–—*·•‣".Contains(token[0], StringComparison.Ordinal)) || IsPicture(CodePoint(token, 0));

    /// <summary>Returns the index behind the face that begins at an index, or the index itself.</summary>
    public static int EmoticonEnd(ReadOnlySpan<char> text, int start, TokenizerLexicon lexicon)
    {
        for (int length = Math.Min(LongestEmoticon, text.Length - start); length > 1; length--)
        {
            int end = start + length;
            if (!Characters.IsWordAt(text, end) && !(end < text.Length && text[end] is '/' or '$') && lexicon.Emoticons.Contains(text[start..end]))
                return end;
        }

        return start;
    }

    /// <summary>Returns the index behind the sign at an index and those that belong to it: "--", "***", "->", an emoji.</summary>
    public static int FindEnd(ReadOnlySpan<char> text, int start)
    {
        char sign = text[start];
        if (LineSigns.Contains(sign))
            return LineEnd(text, start);
        return sign is '–' or '—' or '―' or '$' or '&' or ',' or '/' or '\\' ? SameEnd(text, start) : PictureEnd(text, start);
    }

    /// <summary>Returns the index behind the stops that begin at an index: an ellipsis, or marks such as "?!", with a full stop before or behind.</summary>
    public static int StopsEnd(ReadOnlySpan<char> text, int start)
    {
        int end = SkipDots(text, start);
        if (end - start > 1 || text[start] == '…')
            return end;
        while (end < text.Length && Characters.Class(text[end]) == CharacterClass.Stop && text[end] is not ('.' or '…'))
            end++;
        return end > start && text[end - 1] != '.' && SkipDots(text, end) == end + 1 && text[end] == '.' ? end + 1 : end;
    }

    private static int SkipDots(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && text[index] is '.' or '…')
            index++;
        return index;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAnyExcept(LineSigns);
        int end = length < 0 ? text.Length : start + length;
        ReadOnlySpan<char> run = text[start..end];
        bool arrow = run.ContainsAny('-', '=') && run.ContainsAny('<', '>');
        return run.Length >= OrnamentLength || arrow ? end : SameEnd(text, start);
    }

    private static int SameEnd(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOfAnyExcept(text[start]);
        return length < 0 ? text.Length : start + length;
    }

    // See Unicode Technical Standard 51: a flag is two letters of its own kind; an emoji may be followed by a skin tone, by tags,
    // and, behind a zero-width joiner, by another one.
    private static int PictureEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + Characters.Width(text, start);
        if (IsFlagLetter(CodePoint(text, start)) && IsFlagLetter(CodePoint(text, end)))
            return end + 2;
        while (end < text.Length)
        {
            int next = Characters.SkipInvisible(text, end);
            bool joined = next > end && text[next - 1] == '\u200D' && IsPicture(CodePoint(text, next));
            if (!joined && !IsModifier(CodePoint(text, next)))
                return end;
            end = next + Characters.Width(text, next);
        }

        return end;
    }

    private static int CodePoint(ReadOnlySpan<char> text, int index)
    {
        if (index >= text.Length)
            return 0;
        return Characters.Width(text, index) == 2 ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];
    }

    private static bool IsFlagLetter(int codePoint) => codePoint is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsModifier(int codePoint) => codePoint is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F);

    private static bool IsPicture(int codePoint) =>
        codePoint is not (>= 0xD800 and <= 0xDFFF) && CharUnicodeInfo.GetUnicodeCategory(codePoint) == UnicodeCategory.OtherSymbol;
}
