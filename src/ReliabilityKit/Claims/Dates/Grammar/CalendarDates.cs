using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Days of months: "3 May 2025", "May 3", "the 18th", "Friday the 13th".</summary>
internal static class CalendarDates
{
    public static readonly Rule[] All =
    [
        new(Starters.Month | Starters.Weekday, MonthFirst),
        new(Starters.Weekday | Starters.The | Starters.Numeral, DayFirst),
        new(Starters.Weekday, WeekdayAndDay),
        new(Starters.The, DayAlone),
    ];

    /// <summary>"May 3, 2025", "Sat, May the 3rd", "Sep-23-2020", "May twenty nine".</summary>
    public static TemporalTerm? MonthFirst(ref Cursor cursor)
    {
        Cursor c = cursor;
        IsoDayOfWeek weekday = Weekday(ref c);
        if (!DayNumbers.TryMonth(ref c, out int month))
        {
            return null;
        }

        if (!c.TryTake('/') && !c.TryTake('-'))
        {
            c.TryTake(Keyword.The);
        }

        if (!DayNumbers.TryDayOrWords(ref c, out int day) || NumberContext.IsOtherNumber(c))
        {
            return null;
        }

        BracketedWeekday(ref c);
        int? year = TrailingYears.Read(ref c);
        return Make(ref cursor, c, year, month, day, weekday);
    }

    /// <summary>"3 May 2025", "Saturday, 3rd of May", "the 15th day of June", "4-Jul-2019".</summary>
    public static TemporalTerm? DayFirst(ref Cursor cursor)
    {
        Cursor c = cursor;
        IsoDayOfWeek weekday = Weekday(ref c);
        c.TryTake(Keyword.The);
        if (NumberContext.IsPartOfNumber(c) || !DayNumbers.TryDayOrWords(ref c, out int day))
        {
            return null;
        }

        if (c.Next.Word is { Unit: TimeUnit.Day, IsPlural: false } && c.At(1).Is(Keyword.Of))
        {
            c.Skip();
        }

        if (!c.TryTake(Keyword.Of) && !c.TryTake('-'))
        {
            c.TryTake('/');
        }

        if (!DayNumbers.TryMonth(ref c, out int month) || MonthContext.IsVerb(c))
        {
            return null;
        }

        int? year = TrailingYears.Read(ref c);
        return Make(ref cursor, c, year, month, day, weekday);
    }

    /// <summary>"Friday the 13th", "Wed 13th".</summary>
    public static TemporalTerm? WeekdayAndDay(ref Cursor cursor)
    {
        Cursor c = cursor;
        IsoDayOfWeek weekday = Weekday(ref c);
        if (weekday == IsoDayOfWeek.None)
        {
            return null;
        }

        bool hasDay = c.TryTake(Keyword.The) ? Numerals.TryOrdinal(ref c, out int day) : DayNumbers.TryDay(ref c, out day);
        return hasDay && !NumberContext.IsOtherNumber(c) && !IsHour(c) ? Make(ref cursor, c, null, null, day, weekday) : null;
    }

    /// <summary>"the 18th", behind a preposition that days have; an ordinal beside a noun counts something else.</summary>
    public static TemporalTerm? DayAlone(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool isAsked = c.At(-1).Word.Keyword is Keyword.On or Keyword.By or Keyword.Until or Keyword.Since or Keyword.Of or Keyword.Commencing;
        if (!isAsked || !c.TryTake(Keyword.The) || c.Next.Kind != LexemeKind.Ordinal || !DayNumbers.TryDay(ref c, out int day))
        {
            return null;
        }

        ref readonly Lexeme behind = ref c.Next;
        bool countsOther = behind.IsUnknownWord || behind.Word.Unit != TimeUnit.None || behind.Is('-') || behind.Is(Keyword.Of);
        return countsOther ? null : Make(ref cursor, c, null, null, day, IsoDayOfWeek.None);
    }

    // "Wednesday 4 o'clock", "Friday 5/12", "Monday 12-4".
    private static bool IsHour(in Cursor behind) =>
        behind.Next.Is('-') || behind.Next.Is('/') || behind.Next.Word.Keyword is Keyword.OClock or Keyword.Am or Keyword.Pm or Keyword.A or Keyword.P
        || (behind.Next.Word.Zone != null && behind.Next.IsAllCapitals);

    private static DayTerm? Make(ref Cursor cursor, Cursor end, int? year, int? month, int day, IsoDayOfWeek weekday)
    {
        if (!DayTerm.Exists(year, month, day))
        {
            return null;
        }

        cursor = end;
        return new DayTerm(year, month, day, weekday);
    }

    private static IsoDayOfWeek Weekday(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!DayNumbers.TryWeekday(ref c, out IsoDayOfWeek weekday))
        {
            return IsoDayOfWeek.None;
        }

        c.TryTake(',');
        c.TryTake(Keyword.On);
        cursor = c;
        return weekday;
    }

    private static void BracketedWeekday(ref Cursor cursor)
    {
        if (cursor.Next.Is('(') && cursor.At(1).Word.Weekday != IsoDayOfWeek.None && cursor.At(2).Is(')'))
        {
            cursor.Skip(3);
        }
    }
}
