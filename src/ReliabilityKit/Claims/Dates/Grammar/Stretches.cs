using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Stretches found from a day in them or from today: "the week of 6 May", "the rest of the year", "the year to date".</summary>
internal static class Stretches
{
    public static readonly Rule[] All =
    [
        new(Starters.The | Starters.Unit, WeekOf),
        new(Starters.The | Starters.Edge, RestOf),
        new(Starters.The | Starters.Unit, YearToDate),
    ];

    /// <summary>"the week of May 6", "the week beginning 4 February", "the weekend of Halloween", "w/c Feb 4".</summary>
    public static TemporalTerm? WeekOf(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        TimeUnit unit = c.Next.Word is { IsPlural: false } word ? word.Unit : TimeUnit.None;
        if (unit is not (TimeUnit.Week or TimeUnit.Weekend))
        {
            return null;
        }

        c.Skip();
        if (!c.TryTake(Keyword.Of, Keyword.Commencing) && !c.TryTake(Keyword.Beginning))
        {
            return null;
        }

        TemporalTerm? day = CalendarDates.MonthFirst(ref c) ?? CalendarDates.DayFirst(ref c) ?? NamedDays.Holiday(ref c) ?? NumericDates.MonthAndDay(ref c)
            ?? Weekdays.Weekday(ref c) ?? CalendarDates.DayAlone(ref c) ?? FirstOfTwo(ref c);
        if (day is null)
        {
            return null;
        }

        cursor = c;
        return new WeekOfTerm(unit, day);
    }

    // "8 and 9 June", "8-9 June", "8/9 June"
    private static TemporalTerm? FirstOfTwo(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool joined = DayNumbers.TryDay(ref c, out int first) && (c.TryTake(Keyword.And, Keyword.To) || c.TryTake('-') || c.TryTake('/'));
        if (!joined || CalendarDates.DayFirst(ref c) is not DayTerm last || last.Day <= first)
        {
            return null;
        }

        cursor = c;
        return last with { Day = first };
    }

    /// <summary>"the rest of the year", "the remaining week".</summary>
    public static TemporalTerm? RestOf(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!c.TryTake(Keyword.Rest))
        {
            return null;
        }

        c.TryTake(Keyword.Of);
        TemporalTerm? whole = RelativeDates.NamedDay(ref c) ?? RelativeDates.CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c) ?? (DayNumbers.TryFullYear(ref c, out int year) ? new YearTerm(year) : null);
        cursor = whole is null ? cursor : c;
        return whole is null ? null : new EdgeTerm(Edge.Rest, whole);
    }

    /// <summary>"the year to date", "month-to-date".</summary>
    public static TemporalTerm? YearToDate(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        TimeUnit unit = c.Next.Word.Unit;
        if (c.Next.Word.IsPlural || unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year)
            || !(c.At(1).Is(Keyword.To) || c.At(1).Is('-')))
        {
            return null;
        }

        c.Skip();
        c.TryTake('-');
        c.TryTake(Keyword.To);
        c.TryTake('-');
        if (!c.TryTake(Keyword.Date))
        {
            return null;
        }

        cursor = c;
        return new EdgeTerm(Edge.ToDate, new UnitTerm(unit, 0));
    }
}
