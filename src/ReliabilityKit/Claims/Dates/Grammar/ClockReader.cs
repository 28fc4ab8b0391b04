using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Clock times of all kinds: "noon", "half past six", "18:40", "five o'clock", with their zone.</summary>
internal static class ClockReader
{
    /// <summary>Reads a time by the clock.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="bare">Whether a lone number can be the hour.</param>
    /// <param name="parts">What was read.</param>
    public static bool TryParts(ref Cursor cursor, bool bare, out ClockParts parts)
    {
        Cursor c = cursor;
        bool found = TryNamed(ref c, out parts) || TryPastHour(ref c, out parts) || ClockDigits.TryRead(ref c, bare, out parts)
            || ClockWords.TryRead(ref c, bare, out parts);
        cursor = found ? c : cursor;
        return found;
    }

    /// <summary>Reads the zone behind a time: "GMT", "ET", "(UTC)".</summary>
    public static void TakeZone(ref Cursor cursor, ref ClockParts parts)
    {
        Cursor c = cursor;
        bool bracket = c.TryTake('(');
        if (c.Next.Word.Zone is not { } zone || !IsZone(c, zone))
        {
            return;
        }

        bool isUniversal = zone.IsUniversal;
        c.Skip(zone.NeedsTime ? 2 : 1);
        if (bracket && !c.TryTake(')'))
        {
            return;
        }

        parts = parts with { IsUniversal = isUniversal, IsClear = parts.IsClear || parts.HasMinutes };
        cursor = c;
    }

    private static bool IsZone(in Cursor cursor, TimeZoneWord zone) => zone.NeedsTime
        ? cursor.At(1).Is(Keyword.Time)
        : (cursor.Next.IsAllCapitals || zone.IsUniversal) && (cursor.Next.Length > 1 || cursor.Next.IsGlued);

    private static bool TryNamed(ref Cursor cursor, out ClockParts parts)
    {
        parts = cursor.Next.Word.Keyword switch
        {
            Keyword.Noon => new ClockParts(12, 0) { IsClear = true, HasHalf = true },
            Keyword.Midnight => new ClockParts(0, 0) { IsClear = true, HasHalf = true },
            _ => default,
        };
        cursor.Skip(parts.IsClear ? 1 : 0);
        return parts.IsClear;
    }

    // "half past six", "a quarter to nine", "ten past three".
    private static bool TryPastHour(ref Cursor cursor, out ClockParts parts)
    {
        parts = default;
        Cursor c = cursor;
        if (!TryMinutesInWords(ref c, out int minutes, out bool isPart))
        {
            return false;
        }

        // "five to four" is a vote as often as a time.
        int sign = c.TryTake(Keyword.Past) ? 1 : isPart && c.TryTake(Keyword.To) ? -1 : 0;
        if (sign == 0 || !Numerals.TrySmall(ref c, out int hour) || hour is < 1 or > 12)
        {
            return false;
        }

        int total = (hour * 60) + (sign * minutes);
        parts = new ClockParts(total / 60, total % 60) { IsClear = true, HasMinutes = true };
        Meridiem.TryTake(ref c, ref parts);
        cursor = c;
        return true;
    }

    private static bool TryMinutesInWords(ref Cursor cursor, out int minutes, out bool isPart)
    {
        cursor.TryTake(Keyword.A);
        minutes = cursor.Next.Is(Keyword.Half) ? 30 : cursor.Next.Word is { Unit: TimeUnit.Quarter, IsPlural: false } ? 15 : 0;
        isPart = minutes > 0;
        cursor.Skip(isPart ? 1 : 0);
        return isPart || (Numerals.TrySmall(ref cursor, out minutes) && minutes is >= 1 and < 60);
    }
}
