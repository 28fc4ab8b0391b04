using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Dates counted from the time of writing: "yesterday", "last week", "the year before last", "next May".</summary>
internal static class RelativeDates
{
    public static readonly Rule[] All =
    [
        new(Starters.Day, NamedDay),
        new(Starters.The | Starters.Unit, DayBesideDay),
        new(Starters.The | Starters.Offset | Starters.Unit | Starters.Accounts, CalendarUnit),
        new(Starters.The | Starters.Unit | Starters.Accounts, UnitAfterNext),
        new(Starters.Offset, Month),
        new(Starters.Offset, DayWithOffset),
    ];

    /// <summary>"today", "yesterday", "tomorrow".</summary>
    public static TemporalTerm? NamedDay(ref Cursor cursor)
    {
        int? offset = cursor.Next.Word.Keyword switch
        {
            Keyword.Today => 0,
            Keyword.Yesterday => -1,
            Keyword.Tomorrow => 1,
            _ => null,
        };
        if (offset is not { } days || IsTitle(cursor))
        {
            return null;
        }

        cursor.Skip();
        return new UnitTerm(TimeUnit.Day, days);
    }

    // "USA Today", "the BBC's Today programme"
    private static bool IsTitle(in Cursor cursor) =>
        cursor.Next.IsCapitalized && !cursor.Next.OpensSentence && (cursor.At(-1).Kind == LexemeKind.Possessive || cursor.At(-1).IsCapitalized);

    /// <summary>"the day before yesterday", "the day after tomorrow".</summary>
    public static TemporalTerm? DayBesideDay(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (c.Next.Word is not { Unit: TimeUnit.Day, IsPlural: false })
        {
            return null;
        }

        c.Skip();
        int offset = c.TryTake(Keyword.Before) ? -1 : c.TryTake(Keyword.After) ? 1 : 0;
        if (offset == 0 || !c.TryTake(offset < 0 ? Keyword.Yesterday : Keyword.Tomorrow))
        {
            return null;
        }

        cursor = c;
        return new UnitTerm(TimeUnit.Day, 2 * offset);
    }

    /// <summary>"last week", "this year", "next month", "the current quarter", "this weekend", "the weekend", "this calendar year".</summary>
    public static TemporalTerm? CalendarUnit(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.TryTake(Keyword.The) && c.Next.Is(Keyword.Previous))
        {
            // "the previous year" is that before the year told of.
            return null;
        }

        bool hasOffset = TryOffset(ref c, out int offset);
        c.TryTake(Keyword.Calendar, Keyword.Fiscal);
        if (!TryUnit(ref c, out TimeUnit unit) || DayNumbers.IsTied(c, -1))
        {
            return null;
        }

        bool isWeekend = unit is TimeUnit.Weekend;
        if (!hasOffset && !isWeekend)
        {
            return null;
        }

        // "this second" and "the next day" are other things; "this night" is a part of a day.
        if (unit is TimeUnit.Second or TimeUnit.Night or TimeUnit.Day or TimeUnit.Weekday || (unit is TimeUnit.Minute or TimeUnit.Hour && offset == 0))
        {
            return null;
        }

        cursor = c;
        return new UnitTerm(unit, offset);
    }

    /// <summary>"the week after next", "the year before last".</summary>
    public static TemporalTerm? UnitAfterNext(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!TryUnit(ref c, out TimeUnit unit) || unit < TimeUnit.Weekend)
        {
            return null;
        }

        int sign = c.TryTake(Keyword.After) ? 1 : c.TryTake(Keyword.Before) ? -1 : 0;
        if (sign == 0 || !c.TryTake(sign > 0 ? Keyword.Next : Keyword.Last))
        {
            return null;
        }

        cursor = c;
        return new UnitTerm(unit, 2 * sign);
    }

    /// <summary>"last May", "this January", "next October".</summary>
    public static TemporalTerm? Month(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!TryOffset(ref c, out int offset) || !DayNumbers.TryMonth(ref c, out int month))
        {
            return null;
        }

        cursor = c;
        return new MonthTerm(null, month, offset);
    }

    /// <summary>"next 5/12", "next 6th of April", "this friday 5/12".</summary>
    public static TemporalTerm? DayWithOffset(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!TryOffset(ref c, out int offset))
        {
            return null;
        }

        bool hasWeekday = DayNumbers.TryWeekday(ref c, out _);
        TemporalTerm? day = NumericDates.MonthAndDay(ref c) ?? CalendarDates.DayFirst(ref c) ?? CalendarDates.MonthFirst(ref c);
        if (day is not DayTerm { Year: null } found)
        {
            return null;
        }

        cursor = c;
        return found with { Offset = hasWeekday ? 0 : offset };
    }

    /// <summary>"next year", "the same year", "the following year": a year told by another.</summary>
    public static TemporalTerm? YearUnit(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? year = CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c);
        bool fits = year is UnitTerm { Unit: TimeUnit.Year } or AnaphoraTerm { Unit: TimeUnit.Year };
        cursor = fits ? c : cursor;
        return fits ? year : null;
    }

    /// <summary>Reads "last", "this", "next" and words like them.</summary>
    public static bool TryOffset(ref Cursor cursor, out int offset)
    {
        Cursor c = cursor;
        offset = 0;
        if (IsVerb(c))
        {
            return false;
        }

        bool hasThis = c.TryTake(Keyword.This);
        offset = c.Next.Word.Keyword switch
        {
            Keyword.Last or Keyword.Past or Keyword.Previous => -1,
            Keyword.Next or Keyword.Coming => 1,
            _ => 0,
        };
        bool found = hasThis || offset != 0 || c.Next.Is(Keyword.Current);
        c.Skip(offset != 0 || c.Next.Is(Keyword.Current) ? 1 : 0);
        cursor = found ? c : cursor;
        return found;
    }

    /// <summary>Whether "last" is a verb: "will last two weeks", "is to last until May".</summary>
    public static bool IsVerb(in Cursor cursor) =>
        cursor.Next.Is(Keyword.Last) && (cursor.At(-1).Is(Keyword.To) || (cursor.At(-1).Word.Cue & DirectionCue.Future) != 0);

    /// <summary>Reads a unit in the singular: "week", "working week".</summary>
    public static bool TryUnit(ref Cursor cursor, out TimeUnit unit)
    {
        Cursor c = cursor;
        bool working = c.TryTake(Keyword.Working);
        unit = c.Next.Word is { IsPlural: false, IsShort: false, UnitCount: 1 } word ? word.Unit : TimeUnit.None;
        if (unit == TimeUnit.None)
        {
            return false;
        }

        unit = working && unit == TimeUnit.Week ? TimeUnit.Workweek : unit;
        c.Skip();
        cursor = c;
        return true;
    }
}
