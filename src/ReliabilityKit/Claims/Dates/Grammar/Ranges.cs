using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>From one date to another: "January 22-23", "from 3 to 5 May", "between March and June", "2017-2021", "1-5 May 2024".</summary>
internal static class Ranges
{
    public static readonly Rule[] All =
    [
        new(~Starters.None, Full),
        new(Starters.Month, MonthToMonth),
        new(Starters.Range | Starters.The | Starters.Numeral, DaysOfMonth),
        new(Starters.Range | Starters.Month, MonthWithDays),
        new(Starters.Range | Starters.Number, NumericDays),
    ];

    /// <summary>Two whole dates: "from Monday to Friday", "May 3 - June 5", "between the end of 2007 and 2009".</summary>
    public static TemporalTerm? Full(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool between = TakeOpening(ref c, out bool opens);
        if (Side(ref c, opens) is not { } first || !TryJoin(ref c, between) || Side(ref c, introduced: true) is not { } last || !Fits(first, last))
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(first, last);
    }

    /// <summary>"May to March", "Jan.-Mar. 2024".</summary>
    public static TemporalTerm? MonthToMonth(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!c.Next.IsCapitalized || !DayNumbers.TryMonth(ref c, out int first) || !TryJoin(ref c, between: false) || !c.Next.IsCapitalized)
        {
            return null;
        }

        TemporalTerm? last = Months.MonthAndYear(ref c) ?? (DayNumbers.TryMonth(ref c, out int month) ? new MonthTerm(null, month) : null);
        if (last is null || c.Next is { IsPlainNumber: true, Length: <= 2 })
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(new MonthTerm(null, first), last);
    }

    /// <summary>"5/1-5/7, 2020", "10/1-11/2/2017".</summary>
    public static TemporalTerm? NumericDays(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.From);
        if (NumberContext.IsPartOfNumber(c) || !NumericDates.TryMonthAndDay(ref c, out DayTerm? first) || !c.TryTakeGlued('-')
            || NumericLast(ref c) is not { } last)
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(first!, last);
    }

    /// <summary>"3-5 May", "from 3 to 5 May 2024", "9 to 12 of June".</summary>
    public static TemporalTerm? DaysOfMonth(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool between = TakeOpening(ref c, out _);
        c.TryTake(Keyword.The);
        if (NumberContext.IsPartOfNumber(c) || !DayNumbers.TryDayOrWords(ref c, out int day) || !TryJoin(ref c, between)
            || CalendarDates.DayFirst(ref c) is not DayTerm { Month: { } month } last)
        {
            return null;
        }

        if (day >= last.Day || !DayTerm.Exists(last.Year, month, day))
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(new DayTerm(last.Year, month, day), last);
    }

    /// <summary>"January 22-23", "May 3 to 5, 2024", "between May 3 and 5".</summary>
    public static TemporalTerm? MonthWithDays(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool between = TakeOpening(ref c, out _);
        if (!DayNumbers.TryMonth(ref c, out int month) || !DayNumbers.TryDayOrWords(ref c, out int first) || !TryJoin(ref c, between)
            || !TryLastDay(ref c, first, out int last))
        {
            return null;
        }

        int? year = TrailingYears.Read(ref c);
        if (!DayTerm.Exists(year, month, last))
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(new DayTerm(year, month, first), new DayTerm(year, month, last));
    }

    /// <summary>Reads "between" or "from".</summary>
    /// <param name="cursor">Where to read.</param>
    /// <param name="opens">Whether one of them was there.</param>
    /// <returns>Whether it was "between", which "and" must follow.</returns>
    public static bool TakeOpening(ref Cursor cursor, out bool opens)
    {
        bool between = cursor.TryTake(Keyword.Between);
        opens = between || cursor.TryTake(Keyword.From);
        return between;
    }

    /// <summary>Reads what stands between the ends of a range: "to", "until", "through", a dash; "and" behind "between".</summary>
    public static bool TryJoin(ref Cursor cursor, bool between) =>
        cursor.TryTake('-') || (between ? cursor.TryTake(Keyword.And) : cursor.TryTake('~') || cursor.TryTake('—')
            || cursor.TryTake(Keyword.Through) || cursor.TryTake(Keyword.To, Keyword.Until));

    private static TemporalTerm? NumericLast(ref Cursor cursor)
    {
        TemporalTerm? last = NumericDates.YearLast(ref cursor);
        if (last is null && NumericDates.TryMonthAndDay(ref cursor, out DayTerm? day))
        {
            last = TrailingYears.Read(ref cursor) is { } year ? day!.InYear(year) : day;
        }

        return last;
    }

    // The second day; a month behind it begins another date ("May 3 to 5 June").
    private static bool TryLastDay(ref Cursor cursor, int first, out int last) =>
        DayNumbers.TryDayOrWords(ref cursor, out last) && last > first && !NumberContext.IsOtherNumber(cursor)
        && (cursor.Next.Word.Month == 0 || cursor.Next.Word.IsCommon);

    private static TemporalTerm? Side(ref Cursor cursor, bool introduced)
    {
        Cursor c = cursor;
        TemporalTerm? term = Points.Point(ref c);
        if (term is null && introduced)
        {
            if (c.TryTake(Keyword.Now))
            {
                term = new VagueTerm(VagueTerm.Present);
            }
            else if (c.TryTake(Keyword.Date))
            {
                term = new UnitTerm(TimeUnit.Day, 0);
            }
            else if (DayNumbers.TryMonth(ref c, out int month))
            {
                term = new MonthTerm(null, month);
            }
        }

        cursor = term is null ? cursor : c;
        return term;
    }

    // Times of one day are read as one time; "2014 to May 2018" may mix precisions, a time and a year may not.
    private static bool Fits(TemporalTerm first, TemporalTerm last) =>
        (first is not TimeOfDayTerm && last is not TimeOfDayTerm) || first is VagueTerm || last is VagueTerm;
}
