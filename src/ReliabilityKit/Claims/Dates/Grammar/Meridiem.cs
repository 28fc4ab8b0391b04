using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The words for the half of the day behind an hour: "am", "a.m.", "p m", and "p" with no space before it.</summary>
internal static class Meridiem
{
    /// <summary>Reads the half of the day and sets the hour by it.</summary>
    public static bool TryTake(ref Cursor cursor, ref ClockParts parts)
    {
        Cursor c = cursor;
        bool isAfternoon = c.Next.Word.Keyword is Keyword.Pm or Keyword.P;
        bool isWord = c.Next.Word.Keyword is Keyword.Am or Keyword.Pm;
        bool isLetter = c.Next.Length == 1 && c.Next.Word.Keyword is Keyword.A or Keyword.P;
        if (!(isWord || (isLetter && parts.Hour <= 12)) || !TryWord(ref c, isLetter))
        {
            return false;
        }

        int hour = parts.Hour;
        parts = parts with { Hour = isAfternoon && hour < 12 ? hour + 12 : !isAfternoon && hour == 12 ? 0 : hour, HasHalf = true, IsClear = true };
        TakeDayPart(ref c);
        cursor = c;
        return true;
    }

    private static bool TryWord(ref Cursor cursor, bool isLetter)
    {
        bool isGluedP = cursor.Next.IsGlued && cursor.Next.Is(Keyword.P);
        cursor.Skip();
        if (!isLetter)
        {
            return true;
        }

        Cursor c = cursor;
        bool isDotted = c.TryTakeGlued('.');
        if (!c.TryTake(Keyword.M))
        {
            return isGluedP;
        }

        if (isDotted)
        {
            c.TryTakeGlued('.');
        }

        cursor = c;
        return true;
    }

    // "2 a.m. in the morning" says it twice.
    private static void TakeDayPart(ref Cursor cursor)
    {
        if (cursor.Next.Is(Keyword.In) && cursor.At(1).Is(Keyword.The) && cursor.At(2).Word.DayPart != null)
        {
            cursor.Skip(3);
        }
    }
}
