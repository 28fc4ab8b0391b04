using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Clock times in words: "seven o'clock", "nine a m", "seven twenty-seven", "six forty-three minutes".</summary>
internal static class ClockWords
{
    /// <summary>Reads a time.</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="bare">Whether the words around ask for a time, so that "seven" or "seven twenty" alone can be one.</param>
    /// <param name="parts">What was read.</param>
    public static bool TryRead(ref Cursor cursor, bool bare, out ClockParts parts)
    {
        parts = default;
        Cursor c = cursor;
        if (c.Next.Word.Cardinal is not (>= 1 and <= 12) || !Numerals.TrySmall(ref c, out int hour) || hour > 12)
        {
            return false;
        }

        parts = new ClockParts(hour, 0);
        TakeMinutes(ref c, ref parts);
        bool isSigned = c.TryTake(Keyword.OClock) || Meridiem.TryTake(ref c, ref parts);
        parts = parts with { IsClear = isSigned || (bare && parts.HasMinutes) };

        // "at seven days' notice"
        if (!(isSigned || bare) || c.Next.Word.Unit != TimeUnit.None)
        {
            return false;
        }

        cursor = c;
        return true;
    }

    private static void TakeMinutes(ref Cursor cursor, ref ClockParts parts)
    {
        Cursor c = cursor;
        if (c.Next.Word.Cardinal is null || !Numerals.TrySmall(ref c, out int minute) || minute is < 5 or >= 60)
        {
            return;
        }

        c.Skip(c.Next.Word.Unit == TimeUnit.Minute ? 1 : 0);
        parts = parts with { Minute = minute, HasMinutes = true };
        cursor = c;
    }
}
