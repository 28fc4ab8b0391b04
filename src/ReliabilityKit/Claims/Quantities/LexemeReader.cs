using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Cuts tokens into lexemes.</summary>
/// <remarks>
/// Tokenizers differ in what they leave together ("5km", "$2.3bn", "44-year-old"); numbers are therefore read from the characters, and tokens
/// only say where words, tags and trees belong.
/// </remarks>
internal static class LexemeReader
{
    // Longer "words" (data in a page, encoded pictures) hold no quantity that anybody reads.
    private const int MaximumTokenLength = 512;

    /// <summary>Reads the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public static void Read(AnnotatedText text, int first, int end, LexemeList lexemes)
    {
        lexemes.Clear(text.Text);
        int at = 0;
        ReadOnlySpan<char> characters = text.Text.AsSpan(0, end > first ? text.SpanOf(end - 1).End : 0);
        for (int token = first; token < end; token++)
        {
            TextSpan span = text.SpanOf(token);
            int start = Math.Max(at, span.Start);
            if (span.Length > MaximumTokenLength)
            {
                lexemes.Add(new Lexeme(LexemeKind.Symbol, span.Start, span.Length, token, true));
                at = span.End;
                continue;
            }

            at = ReadToken(characters, start, span.End, token, lexemes);
        }
    }

    /// <summary>Cuts a phrase of a word table.</summary>
    public static void Read(string phrase, LexemeList lexemes)
    {
        lexemes.Clear(phrase);
        ReadToken(phrase, 0, phrase.Length, 0, lexemes);
    }

    // A number may reach beyond its token ("1 000"), so the next token begins where the last lexeme ends.
    private static int ReadToken(ReadOnlySpan<char> text, int at, int end, int token, LexemeList lexemes)
    {
        while (at < end)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            if (EndOfAddress(text, at) is var stop && stop > at)
            {
                lexemes.Add(new Lexeme(LexemeKind.Symbol, at, stop - at, token, true));
                at = stop;
                continue;
            }

            Lexeme lexeme = ReadOne(text, at, token, spaced: at == 0 || char.IsWhiteSpace(text[at - 1]));
            lexemes.Add(lexeme);
            at = lexeme.End;
        }

        return at;
    }

    private static Lexeme ReadOne(ReadOnlySpan<char> text, int at, int token, bool spaced)
    {
        char c = text[at];
        if (char.IsAsciiDigit(c) || (c == '.' && IsDigit(text, at + 1) && !(at > 0 && char.IsLetterOrDigit(text[at - 1]))))
            return DigitReader.Read(text, at, token, spaced);
        if (char.IsLetter(c))
            return ReadWord(text, at, token, spaced);
        double fraction = c > 0x7F ? char.GetNumericValue(c) : -1;
        return fraction is > 0 and < 1
            ? new Lexeme(LexemeKind.Number, at, 1, token, spaced) { Value = fraction, Step = fraction, Form = NumberForm.Vulgar | NumberForm.Share }
            : new Lexeme(LexemeKind.Symbol, at, 1, token, spaced);
    }

    // Returns the index behind an address of the web that begins here, else the same index.
    private static int EndOfAddress(ReadOnlySpan<char> text, int at)
    {
        if (text[at] is not ('h' or 'w') || !(Begins(text, at, "http://") || Begins(text, at, "https://") || Begins(text, at, "www.")))
            return at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static bool Begins(ReadOnlySpan<char> text, int at, string start) => text[at..].StartsWith(start, StringComparison.Ordinal);

    private static bool IsDigit(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private static Lexeme ReadWord(ReadOnlySpan<char> text, int at, int token, bool spaced)
    {
        int end = at + 1;
        while (end < text.Length && char.IsLetter(text[end]))
            end++;
        (double value, NumberRole role) = NumberWords.Find(text[at..end]);
        return new Lexeme(LexemeKind.Word, at, end - at, token, spaced) { Value = value, Step = 1, Role = role };
    }
}
