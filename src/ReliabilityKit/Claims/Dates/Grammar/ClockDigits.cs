using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Clock times in digits: "18:40", "2.30 p.m.", "8:00:31am", "0800 UTC", "5pm", "7 o'clock".</summary>
internal static class ClockDigits
{
    /// <summary>Reads a time.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="bare">Whether a lone number can be the hour.</param>
    /// <param name="parts">What was read.</param>
    public static bool TryRead(ref Cursor cursor, bool bare, out ClockParts parts)
    {
        parts = default;
        Cursor c = cursor;
        if (c.Next is not { IsPlainNumber: true, Length: 1 or 2 or 4 } number || (c.Next.IsGlued && c.At(-1).Is(':')))
        {
            return false;
        }

        c.Skip();
        bool found = number.Length == 4 ? TryHundreds(ref c, number, out parts) : TryHour(ref c, number, bare, out parts);
        cursor = found ? c : cursor;
        return found;
    }

    private static bool TryHour(ref Cursor cursor, in Lexeme number, bool bare, out ClockParts parts)
    {
        parts = new ClockParts((int)Math.Clamp(number.Value, 0, 99), 0);
        bool isDotted = cursor.Next.Is('.');
        bool hasMinutes = (cursor.Next.Is(':') || isDotted) && TryMinutes(ref cursor, ref parts);
        bool isSigned = Meridiem.TryTake(ref cursor, ref parts) || TryOClock(ref cursor, ref parts);
        if (parts.Hour > 24 || (parts.Hour == 24 && parts.Minute > 0))
        {
            return false;
        }

        // "2.30" is a number unless the words around ask for a time.
        parts = parts with { IsClear = isSigned || (hasMinutes && !isDotted) };
        return parts.IsClear || (bare && (hasMinutes || !IsPartOfMore(cursor)));
    }

    // "0800 UTC", "1430 hours".
    private static bool TryHundreds(ref Cursor cursor, in Lexeme number, out ClockParts parts)
    {
        parts = new ClockParts((int)(number.Value / 100), (int)(number.Value % 100)) { HasMinutes = true, IsClear = true };
        bool isHours = cursor.Next.Word is { Unit: TimeUnit.Hour, IsPlural: true, IsShort: false };
        bool isMarked = isHours || (cursor.Next.Word.Zone != null && cursor.Next.IsAllCapitals);
        cursor.Skip(isHours ? 1 : 0);
        return parts is { Hour: <= 23, Minute: <= 59 } && isMarked;
    }

    private static bool TryMinutes(ref Cursor cursor, ref ClockParts parts)
    {
        if (!TryTwoDigits(cursor, out int minute))
        {
            return false;
        }

        parts = parts with { Minute = minute, HasMinutes = true };
        cursor.Skip(2);
        if (cursor.Next.Is(':') && TryTwoDigits(cursor, out int second))
        {
            parts = parts with { Second = second };
            cursor.Skip(2);
        }

        return true;
    }

    // A sign and two digits below 60, with no space between.
    private static bool TryTwoDigits(in Cursor cursor, out int value)
    {
        bool found = cursor.Next.IsGlued && cursor.At(1) is { IsPlainNumber: true, IsGlued: true, Length: 2, Value: < 60 };
        value = found ? (int)cursor.At(1).Value : 0;
        return found;
    }

    private static bool TryOClock(ref Cursor cursor, ref ClockParts parts)
    {
        if (!cursor.TryTake(Keyword.OClock))
        {
            return false;
        }

        Meridiem.TryTake(ref cursor, ref parts);
        return true;
    }

    // "at 4 percent", "at 5 June": the number belongs to what follows.
    private static bool IsPartOfMore(in Cursor behind) =>
        NumberContext.IsOtherNumber(behind) || behind.Next.Is('/') || behind.Next.Word.Month != 0 || behind.Next.Word.Unit != TimeUnit.None
        || behind.Next is { IsUnknownWord: true, IsCapitalized: false };
}
