using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Writes values as TIMEX3 does (TimeML 1.2.1; ISO 8601 with a few codes more).</summary>
internal static class TimexFormat
{
    public static string Year(int? year) => year is { } known ? known.ToString("0000", CultureInfo.InvariantCulture) : "XXXX";

    public static string Month(int? year, int? month) => $"{Year(year)}-{TwoDigits(month)}";

    public static string Day(int? year, int? month, int? day) => $"{Month(year, month)}-{TwoDigits(day)}";

    public static string Day(LocalDate day) => Day(day.Year, day.Month, day.Day);

    public static string Week(LocalDate day)
    {
        IWeekYearRule rule = WeekYearRules.Iso;
        return $"{Year(rule.GetWeekYear(day))}-W{TwoDigits(rule.GetWeekOfWeekYear(day))}";
    }

    public static string Weekday(IsoDayOfWeek weekday) => "XXXX-WXX-" + Number((int)weekday);

    /// <summary>A time of day, to be set behind a day.</summary>
    public static string Time(int hour, int minute, int? second, bool isUniversal) =>
        $"T{TwoDigits(hour)}:{TwoDigits(minute)}{(second is { } s ? ":" + TwoDigits(s) : string.Empty)}{(isUniversal ? "Z" : string.Empty)}";

    public static string TimeOfDay(LocalDateTime at) => Day(at.Date) + Time(at.Hour, at.Minute, null, isUniversal: false);

    /// <summary>A length of time: <c>P2Y</c>, <c>PT30M</c>, <c>PXD</c> where the number is not told.</summary>
    public static string Duration(IReadOnlyList<Measure> measures)
    {
        string days = string.Concat(measures.Where(m => !m.IsClock).Select(Part));
        string clock = string.Concat(measures.Where(m => m.IsClock).Select(Part));
        return "P" + days + (clock.Length > 0 ? "T" + clock : string.Empty);
    }

    /// <summary>A range of days, both ends included, as ISO 8601 writes it.</summary>
    public static string Interval(LocalDate first, LocalDate last) => $"{Day(first)}/{Day(last)}";

    public static string Number(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    public static string TwoDigits(int? number) => number is { } known ? known.ToString("00", CultureInfo.InvariantCulture) : "XX";

    private static string Part(Measure measure)
    {
        (int factor, string symbol) = measure.Unit switch
        {
            TimeUnit.Second => (1, "S"),
            TimeUnit.Minute => (1, "M"),
            TimeUnit.Hour => (1, "H"),
            TimeUnit.Night or TimeUnit.Day or TimeUnit.Weekday => (1, "D"),
            TimeUnit.Weekend => (1, "WE"),
            TimeUnit.Week or TimeUnit.Workweek => (1, "W"),
            TimeUnit.Month => (1, "M"),
            TimeUnit.Quarter => (3, "M"),
            TimeUnit.Semester => (6, "M"),
            TimeUnit.Year => (1, "Y"),
            TimeUnit.Decade => measure.Amount is null ? (1, "DE") : (10, "Y"),
            TimeUnit.Century => measure.Amount is null ? (1, "CE") : (100, "Y"),
            _ => measure.Amount is null ? (1, "ML") : (1000, "Y"),
        };
        return (measure.Amount is { } amount ? Number(amount * factor) : "X") + symbol;
    }
}
