using System.Globalization;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads numbers in digits: 1,000.50, 1 000, 12,34,567, 1.234,5, .5, 1.3e6.</summary>
/// <remarks>
/// The point is the decimal sign and the comma groups thousands, as in English news; the continental forms are read where they cannot be the
/// English ones ("5,00", "1.234,50").
/// </remarks>
internal static class DigitReader
{
    // More digits than this are an identifier; no quantity of news comes near.
    private const int MaximumLength = 40;

    /// <summary>Reads the number that begins at <paramref name="at"/> with a digit, or with a point before one.</summary>
    public static Lexeme Read(ReadOnlySpan<char> text, int at, int token, bool spaced)
    {
        int end = EndOfDigits(text, at);
        bool leadingZero = text[at] == '0' && end - at > 1;
        NumberForm form = leadingZero ? NumberForm.LeadingZero : NumberForm.None;
        int whole = EndOfGroups(text, at, end);
        if (whole > end)
            form |= NumberForm.Grouped;
        int last = EndOfDecimals(text, at, whole, (form & NumberForm.Grouped) != 0);
        if (last > whole)
            form |= NumberForm.Decimal;
        if (IsDotted(text, last) && (form & NumberForm.Decimal) != 0)
            return new Lexeme(LexemeKind.Number, at, EndOfDotted(text, last) - at, token, spaced) { Form = NumberForm.Unreadable };
        if (last == end && SpacedEnd(text, end) is var spacedEnd && spacedEnd > end)
            return ReadSpaced(text, at, end, spacedEnd) with { Token = token, Spaced = spaced };
        int exponent = EndOfExponent(text, at, last);
        return Finish(text, at, whole, last, exponent) with { Token = token, Spaced = spaced, Form = form | LengthForm(exponent - at) };
    }

    // Corpora that cut every sign apart write "6 . 2" and "10 , 000".
    private static int SpacedEnd(ReadOnlySpan<char> text, int end)
    {
        bool apart = end + 3 < text.Length && text[end] == ' ' && text[end + 2] == ' ' && char.IsAsciiDigit(text[end + 3]);
        if (!apart || text[end + 1] is not ('.' or ','))
            return end;
        int stop = EndOfDigits(text, end + 3);
        return text[end + 1] == '.' || (stop == end + 6 && text[end - 1] != ' ') ? stop : end;
    }

    private static Lexeme ReadSpaced(ReadOnlySpan<char> text, int at, int end, int stop)
    {
        bool decimals = text[end + 1] == '.';
        double whole = Finish(text, at, end, end, end).Value;
        double part = Finish(text, end + 3, stop, stop, stop).Value;
        double step = decimals ? Math.Pow(10, end + 3 - stop) : 1;
        double value = decimals ? whole + (part * step) : (whole * 1000) + part;
        return new Lexeme(LexemeKind.Number, at, stop - at, 0, false)
        {
            Value = Math.Round(value, 12),
            Step = step,
            Form = (decimals ? NumberForm.Decimal : NumberForm.Grouped) | LengthForm(stop - at),
        };
    }

    private static NumberForm LengthForm(int length) => length > MaximumLength ? NumberForm.Unreadable : NumberForm.None;

    private static Lexeme Finish(ReadOnlySpan<char> text, int at, int whole, int last, int exponent)
    {
        var lexeme = new Lexeme(LexemeKind.Number, at, exponent - at, 0, false);
        if (exponent - at > MaximumLength)
            return lexeme;
        Span<char> plain = stackalloc char[MaximumLength + 1];
        int length = 0;
        for (int i = at; i < exponent; i++)
        {
            if (i == whole && last > whole)
                plain[length++] = '.';
            else if (char.IsAsciiDigit(text[i]) || i >= last)
                plain[length++] = text[i];
        }

        double value = double.Parse(plain[..length], NumberStyles.Float, CultureInfo.InvariantCulture);
        return lexeme with { Value = value, Step = Math.Pow(10, last > whole ? whole + 1 - last : 0) };
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at;
    }

    // Thousands are grouped by three, in India by two above the first thousand; one kind of separator throughout.
    private static int EndOfGroups(ReadOnlySpan<char> text, int at, int end)
    {
        if (end - at is 0 or > 3 || text[at] == '0' || end >= text.Length || !IsSeparator(text[end]))
            return end;
        char separator = text[end];
        int stop = end;
        int size = 0;
        while (stop < text.Length && text[stop] == separator && GroupSize(text, stop + 1, separator) is var next and > 0)
        {
            size = next;
            stop += size + 1;
        }

        return size == 3 && (separator != '.' || IsDecimalComma(text, stop)) ? stop : end;
    }

    private static bool IsSeparator(char c) => c is ',' or '.' or ' ' or '\u00A0' or '\u2009' or '\u202F';

    private static int GroupSize(ReadOnlySpan<char> text, int at, char separator)
    {
        int size = EndOfDigits(text, at) - at;
        return size == 3 || (size == 2 && separator == ',') ? size : 0;
    }

    private static bool IsDecimalComma(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == ',' && EndOfDigits(text, at + 1) - at - 1 is 1 or 2;

    private static int EndOfDecimals(ReadOnlySpan<char> text, int at, int whole, bool grouped)
    {
        if (whole + 1 >= text.Length || !char.IsAsciiDigit(text[whole + 1]))
            return whole;
        if (text[whole] == '.')
            return EndOfDigits(text, whole + 1);
        int end = EndOfDigits(text, whole + 1);
        if (at > 0 && text[at - 1] == ',')
            return whole;
        bool comma = IsDecimalComma(text, whole) && (end >= text.Length || text[end] != ',' || end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1]));
        return comma && (!grouped || text[at..whole].Contains('.')) ? end : whole;
    }

    private static bool IsDotted(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]);

    private static int EndOfDotted(ReadOnlySpan<char> text, int at)
    {
        while (IsDotted(text, at))
            at = EndOfDigits(text, at + 1);
        return at;
    }

    private static int EndOfExponent(ReadOnlySpan<char> text, int first, int at)
    {
        if (at >= text.Length || text[at] is not ('e' or 'E'))
            return at;
        bool isSigned = at + 1 < text.Length && text[at + 1] is '+' or '-';
        int digits = isSigned ? at + 2 : at + 1;
        int end = EndOfDigits(text, digits);
        // "7e7" is a name: what is written with a power has a sign, a point or several digits.
        bool isCode = !isSigned && at == first + 1 && end == digits + 1;
        return !isCode && end > digits && end - digits <= 3 && (end >= text.Length || !char.IsLetter(text[end])) ? end : at;
    }
}
