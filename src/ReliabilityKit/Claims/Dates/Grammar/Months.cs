using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Months: "May 2025", "June of 1992", "October of next year", "in March".</summary>
internal static class Months
{
    public static readonly Rule[] All =
    [
        new(Starters.Month, MonthAndYear),
        new(Starters.The | Starters.Unit, MonthOf),
        new(Starters.Month, Month),
    ];

    /// <summary>"May 2025", "June of 1992", "Dec, 2018", "May '05", "October of next year".</summary>
    public static TemporalTerm? MonthAndYear(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!DayNumbers.TryMonth(ref c, out int month))
        {
            return null;
        }

        Cursor year = c;
        if (TrailingYears.Read(ref year) is { } number)
        {
            cursor = year;
            return new MonthTerm(number, month);
        }

        _ = c.TryTake(Keyword.Of, Keyword.In) || c.TryTake(',');
        if (RelativeDates.YearUnit(ref c) is not { } named)
        {
            return null;
        }

        cursor = c;
        return new NthTerm(month, 1, TimeUnit.Month, IsoDayOfWeek.None, named);
    }

    /// <summary>"the month of May", "the month of June 2024".</summary>
    public static TemporalTerm? MonthOf(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (c.Next.Word is not { Unit: TimeUnit.Month, IsPlural: false } || !c.At(1).Is(Keyword.Of))
        {
            return null;
        }

        c.Skip(2);
        TemporalTerm? month = MonthAndYear(ref c) ?? (DayNumbers.TryMonth(ref c, out int number) ? new MonthTerm(null, number) : null);
        cursor = month is null ? cursor : c;
        return month;
    }

    /// <summary>A month alone: "in March", "January sales".</summary>
    public static TemporalTerm? Month(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!DayNumbers.TryMonth(ref c, out int month) || !MonthContext.IsMonthHere(cursor))
        {
            return null;
        }

        cursor = c;
        return new MonthTerm(null, month);
    }
}
