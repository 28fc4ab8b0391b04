using System.Globalization;
using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>The calendar units that days belong to.</summary>
internal static class CalendarUnits
{
    /// <summary>Years that can be worked with safely: intervals and shifts stay inside the calendar of Noda Time.</summary>
    public const int MinYear = 1;

    public const int MaxYear = 9990;

    /// <summary>Returns the unit that a day belongs to.</summary>
    public static Reading Containing(TimeUnit unit, LocalDate day)
    {
        int year = day.Year;
        switch (unit)
        {
            case TimeUnit.Week:
                LocalDate monday = Monday(day);
                return Reading.OfDays(TimexFormat.Week(day), monday, monday.PlusWeeks(1), DatePrecision.Week);
            case TimeUnit.Workweek:
                return Reading.OfDays(TimexFormat.Week(day), Monday(day), Monday(day).PlusDays(5), DatePrecision.Week);
            case TimeUnit.Weekend:
                LocalDate saturday = Monday(day).PlusDays(5);
                return Reading.OfDays(TimexFormat.Week(day) + "-WE", saturday, saturday.PlusDays(2), DatePrecision.Week);
            case TimeUnit.Month:
                return Month(year, day.Month);
            case TimeUnit.Quarter:
                return Quarter(year, ((day.Month - 1) / 3) + 1);
            case TimeUnit.Semester:
                return Half(year, day.Month <= 6 ? 1 : 2);
            case TimeUnit.Year:
                return Year(year);
            case TimeUnit.Decade:
                return Decade(year / 10 * 10);
            case TimeUnit.Century:
                return Century((year / 100) + 1);
            default:
                return Reading.OfDay(day);
        }
    }

    /// <summary>Returns the day a number of units away, or <see langword="null"/> where the calendar ends before.</summary>
    public static LocalDate? Shift(TimeUnit unit, LocalDate day, int count)
    {
        Period? length = new Measure(Math.Abs(count), unit is TimeUnit.Weekend or TimeUnit.Workweek ? TimeUnit.Week : unit).ToPeriod();
        return Shift(day.AtMidnight(), length, Math.Sign(count))?.Date;
    }

    /// <summary>Returns the time a length away, or <see langword="null"/> where the calendar ends before.</summary>
    public static LocalDateTime? Shift(LocalDateTime? origin, Period? length, int sign)
    {
        if (length is null || origin is not { } from)
        {
            return null;
        }

        long years = length.Years + (length.Months / 12) + (length.Weeks / 52) + (length.Days / 365) + (length.Hours / 8766)
            + (length.Minutes / 525_960) + (length.Seconds / 31_557_600) + (length.Milliseconds / 31_557_600_000);
        long year = from.Year + (sign * (years + Math.Sign(years)));
        return year is < MinYear or > MaxYear ? null : sign < 0 ? from - length : from + length;
    }

    public static LocalDate Monday(LocalDate day) => day.PlusDays(1 - (int)day.DayOfWeek);

    public static Reading Month(int year, int month)
    {
        LocalDate first = new(year, month, 1);
        return Reading.OfDays(TimexFormat.Month(year, month), first, first.PlusMonths(1), DatePrecision.Month);
    }

    public static Reading Quarter(int year, int quarter)
    {
        LocalDate first = new(year, (3 * quarter) - 2, 1);
        return Reading.OfDays($"{TimexFormat.Year(year)}-Q{TimexFormat.Number(quarter)}", first, first.PlusMonths(3), DatePrecision.Quarter);
    }

    public static Reading Half(int year, int half)
    {
        LocalDate first = new(year, (6 * half) - 5, 1);
        return Reading.OfDays($"{TimexFormat.Year(year)}-H{TimexFormat.Number(half)}", first, first.PlusMonths(6), DatePrecision.Quarter);
    }

    public static Reading Season(int year, Season season)
    {
        LocalDate first = new(year, season.FirstMonth, 1);
        return Reading.OfDays($"{TimexFormat.Year(year)}-{season.Code}", first, first.PlusMonths(3), DatePrecision.Quarter);
    }

    public static Reading Year(int year) =>
        Reading.OfDays(TimexFormat.Year(year), new LocalDate(year, 1, 1), new LocalDate(year + 1, 1, 1), DatePrecision.Year);

    public static Reading Decade(int firstYear) => Years(firstYear, 10, (firstYear / 10).ToString("000", CultureInfo.InvariantCulture), DatePrecision.Decade);

    /// <summary>A century by its number: the 20th has the years 1900 to 1999, as news and TIMEX3 count.</summary>
    public static Reading Century(int number) =>
        Years(Math.Max(1, (number - 1) * 100), 100, (number - 1).ToString("00", CultureInfo.InvariantCulture), DatePrecision.Century);

    private static Reading Years(int firstYear, int count, string timex, DatePrecision precision) =>
        Reading.OfDays(timex, new LocalDate(firstYear, 1, 1), new LocalDate((firstYear / count * count) + count, 1, 1), precision);
}
