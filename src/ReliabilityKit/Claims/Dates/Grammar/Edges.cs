using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Parts of stretches: "early June", "mid-1990s", "the end of 2024", "earlier this month", "late Friday".</summary>
internal static class Edges
{
    public static readonly Rule[] All =
    [
        new(Starters.The | Starters.Edge, Adjective),
        new(Starters.The | Starters.Edge, Noun),
        new(Starters.Edge, Comparative),
        new(Starters.The | Starters.Edge, EndOfDay),
        new(Starters.The | Starters.Edge, EarlyHours),
    ];

    /// <summary>"early June", "late 2006", "mid-November", "mid 1989", "late on Friday".</summary>
    public static TemporalTerm? Adjective(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        Edge? edge = c.Next.Word.Keyword switch
        {
            Keyword.Early => Edge.Early,
            Keyword.Late => Edge.Late,
            Keyword.Mid => Edge.Middle,
            _ => null,
        };
        if (edge is not { } part)
        {
            return null;
        }

        c.Skip();
        if (!c.TryTake('-') && part != Edge.Middle)
        {
            c.TryTake(Keyword.In, Keyword.On);
        }

        if (Stretch(ref c) is not { } of)
        {
            return null;
        }

        cursor = c;
        return new EdgeTerm(part, of);
    }

    /// <summary>"the beginning of 2000", "the middle of March", "end of this year".</summary>
    public static TemporalTerm? Noun(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        c.TryTake(Keyword.Early);
        Edge? edge = c.Next.Word.Keyword switch
        {
            Keyword.Beginning or Keyword.Start => Edge.Beginning,
            Keyword.Middle => Edge.Middle,
            Keyword.End => Edge.End,
            _ => null,
        };
        if (edge is not { } part)
        {
            return null;
        }

        c.Skip();
        if (!c.TryTake(Keyword.Of) && !c.TryTake('-'))
        {
            return null;
        }

        if (Stretch(ref c) is not { } of)
        {
            return null;
        }

        cursor = c;
        return new EdgeTerm(part, of);
    }

    /// <summary>"earlier this month", "later in the week", "earlier today", "earlier on Monday", "later this year".</summary>
    public static TemporalTerm? Comparative(ref Cursor cursor)
    {
        Cursor c = cursor;
        Edge edge = c.TryTake(Keyword.Earlier) ? Edge.Earlier : Edge.Later;
        if (edge == Edge.Later && !c.TryTake(Keyword.Later))
        {
            return null;
        }

        bool joined = c.TryTake(Keyword.In, Keyword.On);
        TemporalTerm? of = RelativeDates.NamedDay(ref c) ?? RelativeDates.CalendarUnit(ref c) ?? Weekdays.Weekday(ref c)
            ?? (joined ? Operands.Stretch(ref c) ?? Anaphoras.Anaphora(ref c) : null);
        if (of is null)
        {
            return null;
        }

        cursor = c;
        return new EdgeTerm(edge, of);
    }

    /// <summary>"end of day", "the eod".</summary>
    public static TemporalTerm? EndOfDay(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        bool isShort = c.TryTake(Keyword.EndOfDay);
        if (!isShort && !(c.TryTake(Keyword.End) && c.TryTake(Keyword.Of) && c.Next.Word is { Unit: TimeUnit.Day, IsPlural: false }))
        {
            return null;
        }

        c.Skip(isShort ? 0 : 1);
        cursor = c;
        return new EdgeTerm(Edge.End, new UnitTerm(TimeUnit.Day, 0));
    }

    /// <summary>"the early hours of Tuesday".</summary>
    public static TemporalTerm? EarlyHours(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!c.TryTake(Keyword.Early) || c.Next.Word is not { Unit: TimeUnit.Hour, IsPlural: true } || !c.At(1).Is(Keyword.Of))
        {
            return null;
        }

        c.Skip(2);
        TemporalTerm? day = RelativeDates.NamedDay(ref c) ?? Weekdays.Weekday(ref c) ?? CalendarDates.MonthFirst(ref c) ?? CalendarDates.DayFirst(ref c);
        if (day is not { IsDay: true })
        {
            return null;
        }

        _ = c.Next.Word.DayPart is { Code: "MO" } && Skip(ref c);
        cursor = c;
        return new DateTimeTerm(day, new DayPartTerm(new DayPart("MO", 0, 6)));
    }

    private static bool Skip(ref Cursor cursor)
    {
        cursor.Skip();
        return true;
    }

    private static TemporalTerm? Stretch(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? term = RelativeDates.NamedDay(ref c) ?? Weekdays.WeekdayOfWeek(ref c) ?? Weekdays.Weekday(ref c)
            ?? PartsOfYears.Season(ref c) ?? Operands.Stretch(ref c) ?? RelativeDates.CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c);
        cursor = term is null ? cursor : c;
        return term;
    }
}
