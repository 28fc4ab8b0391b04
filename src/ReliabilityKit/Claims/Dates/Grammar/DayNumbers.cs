using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The parts that dates are made of: days, months, years, weekdays.</summary>
internal static class DayNumbers
{
    /// <summary>The centuries that a number of four digits is taken for a year in.</summary>
    public const int FirstYear = 1000;

    public const int LastYear = 2199;

    /// <summary>Reads a month name with the full stop of an abbreviation.</summary>
    public static bool TryMonth(ref Cursor cursor, out int month)
    {
        month = cursor.Next.Word.Month;
        if (month == 0)
        {
            return false;
        }

        cursor.Skip();
        TakeFullStop(ref cursor);
        return true;
    }

    /// <summary>Reads the number of a day in digits: "3", "03", "3rd".</summary>
    public static bool TryDay(ref Cursor cursor, out int day)
    {
        ref readonly Lexeme next = ref cursor.Next;
        bool isNumber = next.Kind == LexemeKind.Ordinal || next is { IsPlainNumber: true, Length: <= 2 };
        day = isNumber ? (int)Math.Min(next.Value, 99) : 0;
        bool found = day is >= 1 and <= 31;
        cursor.Skip(found ? 1 : 0);
        return found;
    }

    /// <summary>Reads the number of a day in digits or words: "the third", "twenty nine".</summary>
    public static bool TryDayOrWords(ref Cursor cursor, out int day)
    {
        Cursor trial = cursor;
        bool found = (TryDay(ref trial, out day) || Numerals.TryOrdinal(ref trial, out day) || Numerals.TrySmall(ref trial, out day)) && day is >= 1 and <= 31;
        cursor = found ? trial : cursor;
        return found;
    }

    /// <summary>Reads a year of four digits.</summary>
    public static bool TryFullYear(ref Cursor cursor, out int year)
    {
        ref readonly Lexeme next = ref cursor.Next;
        bool found = next is { IsPlainNumber: true, Length: 4, Value: >= FirstYear and <= LastYear } && !IsTied(cursor);
        year = found ? (int)next.Value : 0;
        cursor.Skip(found ? 1 : 0);
        return found;
    }

    /// <summary>Reads a year of two digits with its apostrophe: "'82".</summary>
    public static bool TryApostropheYear(ref Cursor cursor, out int year)
    {
        bool found = cursor.Next.Is('\'') && cursor.At(1) is { IsPlainNumber: true, IsGlued: true, Length: 2 } && !IsTied(cursor, 1);
        year = found ? Expand((int)cursor.At(1).Value) : 0;
        cursor.Skip(found ? 2 : 0);
        return found;
    }

    /// <summary>Reads a weekday, with the full stop of an abbreviation.</summary>
    public static bool TryWeekday(ref Cursor cursor, out IsoDayOfWeek weekday)
    {
        weekday = cursor.Next.Word.Weekday;
        if (weekday == IsoDayOfWeek.None)
        {
            return false;
        }

        cursor.Skip();
        TakeFullStop(ref cursor);
        return true;
    }

    /// <summary>Reads the full stop of an abbreviation.</summary>
    public static void TakeFullStop(ref Cursor cursor)
    {
        bool found = cursor.At(-1).Word.IsShort && cursor.Next.IsGlued && cursor.Next.Is('.') && cursor.At(1).Kind is not (LexemeKind.Break or LexemeKind.None);
        cursor.Skip(found ? 1 : 0);
    }

    /// <summary>Returns the year that two digits stand for.</summary>
    public static int Expand(int twoDigits) => twoDigits < 50 ? 2000 + twoDigits : 1900 + twoDigits;

    /// <summary>Whether letters or digits stand directly behind a number, so that it is part of a name or another number.</summary>
    public static bool IsTied(in Cursor cursor, int offset = 0)
    {
        ref readonly Lexeme behind = ref cursor.At(offset + 1);
        return behind is { IsGlued: true, Kind: LexemeKind.Word or LexemeKind.Number };
    }
}
