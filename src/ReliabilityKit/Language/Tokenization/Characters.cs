using System.Globalization;

namespace ReliabilityKit.Language.Tokenization;

/// <summary>Classes of characters, looked up in a table over the basic plane.</summary>
internal static class Characters
{
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';
    private static readonly CharacterClass[] Classes = BuildClasses();

    /// <summary>Returns the class of a code unit.</summary>
    public static CharacterClass Class(char c) => Classes[c];

    /// <summary>Returns whether a code unit is white space.</summary>
    public static bool IsBlank(char c) => Classes[c] == CharacterClass.Blank;

    /// <summary>Returns whether a letter stands at an index; false behind the end.</summary>
    public static bool IsLetterAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && (Classes[text[index]] == CharacterClass.Letter || IsSupplementaryLetter(text, index));

    /// <summary>Returns whether a digit stands at an index; false behind the end.</summary>
    public static bool IsDigitAt(ReadOnlySpan<char> text, int index) =>
        (uint)index < (uint)text.Length && Classes[text[index]] == CharacterClass.Digit;

    /// <summary>Returns whether a letter or digit stands at an index; false behind the end.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int index) => IsDigitAt(text, index) || IsLetterAt(text, index);

    /// <summary>Returns whether an upper-case letter stands at an index; false behind the end.</summary>
    public static bool IsUpperAt(ReadOnlySpan<char> text, int index) => (uint)index < (uint)text.Length && char.IsUpper(text[index]);

    /// <summary>Returns whether white space stands at an index, or the text has ended there.</summary>
    public static bool IsBlankOrEndAt(ReadOnlySpan<char> text, int index) => index >= text.Length || IsBlank(text[index]);

    /// <summary>Returns the index behind the white space that begins at an index.</summary>
    public static int SkipBlanks(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Classes[text[index]] == CharacterClass.Blank)
            index++;
        return index;
    }

    /// <summary>Returns the index behind the invisible characters that begin at an index.</summary>
    public static int SkipInvisible(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Classes[text[index]] == CharacterClass.Invisible)
            index++;
        return index;
    }

    /// <summary>Returns the index behind the digits that begin at an index.</summary>
    public static int SkipDigits(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && Classes[text[index]] == CharacterClass.Digit)
            index++;
        return index;
    }

    /// <summary>Returns the index behind the letters and digits that begin at an index, with what is invisible between two of them.</summary>
    public static int SkipWord(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length)
        {
            switch (Classes[text[index]])
            {
                case CharacterClass.Letter or CharacterClass.Digit:
                    index++;
                    break;
                case CharacterClass.HighSurrogate when IsSupplementaryLetter(text, index):
                    index += 2;
                    break;
                case CharacterClass.Invisible when JoinedBehind(text, index) is var next && next > index:
                    index = next;
                    break;
                default:
                    return index;
            }
        }

        return index;
    }

    /// <summary>Returns the number of code units of the character at an index.</summary>
    public static int Width(ReadOnlySpan<char> text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    private static int JoinedBehind(ReadOnlySpan<char> text, int index)
    {
        int next = SkipInvisible(text, index);
        bool apart = text[index..next].ContainsAny(ZeroWidthSpace, ByteOrderMark);
        return !apart && IsWordAt(text, next) ? next : index;
    }

    private static bool IsSupplementaryLetter(ReadOnlySpan<char> text, int index) =>
        Width(text, index) == 2
        && CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[index], text[index + 1])) is <= UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber;

    private static CharacterClass[] BuildClasses()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
            classes[i] = Classify((char)i);
        return classes;
    }

    private static CharacterClass Classify(char c) => c switch
    {
        _ when char.IsWhiteSpace(c) => CharacterClass.Blank,
        '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' => CharacterClass.Stop,
        '\'' or '’' or '‘' or '`' or '´' or 'ʼ' or '′' or '‛' => CharacterClass.Apostrophe,
        '-' or '\u2010' or '\u2011' => CharacterClass.Hyphen,
        >= '\uFE00' and <= '\uFE0F' => CharacterClass.Invisible,
        _ => ClassifyByCategory(c),
    };

    private static CharacterClass ClassifyByCategory(char c) => char.GetUnicodeCategory(c) switch
    {
        <= UnicodeCategory.EnclosingMark => CharacterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.LetterNumber => CharacterClass.Letter,
        UnicodeCategory.Control or UnicodeCategory.Format => CharacterClass.Invisible,
        UnicodeCategory.Surrogate when char.IsHighSurrogate(c) => CharacterClass.HighSurrogate,
        _ => CharacterClass.Symbol,
    };
}
