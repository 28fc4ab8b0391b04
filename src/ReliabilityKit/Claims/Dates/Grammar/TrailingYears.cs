using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The year behind a day or month: ", 2025", "of 2020", "'05", "nineteen eighty six", "-19".</summary>
internal static class TrailingYears
{
    /// <summary>Reads the year, if there is one.</summary>
    public static int? Read(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool isBound = TakeJoint(ref c);
        bool found = TryYear(ref c, out int year) ? !NumberContext.IsCounted(c.Next) : isBound && TryTwoDigits(ref c, out year);
        cursor = found ? c : cursor;
        return found ? year : null;
    }

    /// <summary>Reads a year of four digits, of two with an apostrophe, or in words.</summary>
    public static bool TryYear(ref Cursor cursor, out int year) =>
        DayNumbers.TryFullYear(ref cursor, out year) || DayNumbers.TryApostropheYear(ref cursor, out year) || Numerals.TryYearInWords(ref cursor, out year);

    /// <summary>Reads two digits that only the words before make a year: "of 87", "Sep-23-20".</summary>
    public static bool TryTwoDigits(ref Cursor cursor, out int year)
    {
        Cursor c = cursor;
        year = 0;
        if (c.Next is not { IsPlainNumber: true, Length: 2 } digits)
        {
            return false;
        }

        c.Skip();
        if (NumberContext.IsOtherNumber(c))
        {
            return false;
        }

        year = DayNumbers.Expand((int)digits.Value);
        cursor = c;
        return true;
    }

    // Whether what joins the year is so firm that two digits are enough.
    private static bool TakeJoint(ref Cursor cursor)
    {
        bool isBound = cursor.Next.Is(Keyword.Of) || cursor.Next.Is('-') || cursor.Next.Is('/');
        cursor.Skip(isBound || cursor.Next.Is(Keyword.In) || cursor.Next.Is(',') ? 1 : 0);
        return isBound;
    }
}
