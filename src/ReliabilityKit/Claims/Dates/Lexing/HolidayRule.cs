using System.Globalization;
using NodaTime;

namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>How the date of a named day is found in a year; <c>holidays.tsv</c> explains the notation.</summary>
internal abstract record HolidayRule
{
    /// <summary>Gets the rule of names that are no dates at all.</summary>
    public static HolidayRule None { get; } = new NoDay();

    /// <summary>Returns the day in a year, or <see langword="null"/> where that year has none.</summary>
    public abstract LocalDate? In(int year);

    /// <summary>Reads a rule as the table writes it.</summary>
    public static HolidayRule Parse(string text) => text switch
    {
        "-" => None,
        _ when text.StartsWith("easter", StringComparison.Ordinal) => new EasterDay(Number(text[6..]), IsOrthodox: false),
        _ when text.StartsWith("orthodox", StringComparison.Ordinal) => new EasterDay(Number(text[8..]), IsOrthodox: true),
        _ when text.StartsWith("islamic ", StringComparison.Ordinal) => ForeignDay.Parse(CalendarSystem.UmAlQura, text[8..]),
        _ when text.StartsWith("hebrew ", StringComparison.Ordinal) => ForeignDay.Parse(CalendarSystem.HebrewCivil, text[7..]),
        _ when text.StartsWith("chinese ", StringComparison.Ordinal) => ChineseDay.Parse(text[8..]),
        _ when text.Contains('/', StringComparison.Ordinal) => NthWeekday.Parse(text),
        _ when text.Contains(" back ", StringComparison.Ordinal) => WeekdayBefore.Parse(text),
        _ => FixedDay.Parse(text),
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    private static (int Month, int Day) MonthAndDay(string text)
    {
        string[] parts = text.Split('-');
        return (Number(parts[0]), Number(parts[1]));
    }

    private sealed record NoDay : HolidayRule
    {
        public override LocalDate? In(int year) => null;
    }

    private sealed record FixedDay(int Month, int Day) : HolidayRule
    {
        public static new FixedDay Parse(string text)
        {
            (int month, int day) = MonthAndDay(text);
            return new FixedDay(month, day);
        }

        public override LocalDate? In(int year) =>
            Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month) ? new LocalDate(year, Month, Day) : null;
    }

    private sealed record NthWeekday(int Month, int Which, IsoDayOfWeek Weekday, int Offset) : HolidayRule
    {
        public static new NthWeekday Parse(string text)
        {
            string[] parts = text.Split('+')[0].Split('/');
            int plus = text.IndexOf('+', StringComparison.Ordinal);
            return new NthWeekday(Number(parts[0]), Number(parts[1]), (IsoDayOfWeek)Number(parts[2]), plus < 0 ? 0 : Number(text[plus..]));
        }

        public override LocalDate? In(int year)
        {
            LocalDate first = new LocalDate(year, Month, 1).PlusDays(-1).Next(Weekday);
            LocalDate last = new LocalDate(year, Month, 1).PlusMonths(1).Previous(Weekday);
            return (Which > 0 ? first.PlusWeeks(Which - 1) : last.PlusWeeks(Which + 1)).PlusDays(Offset);
        }
    }

    private sealed record WeekdayBefore(int Month, int Day, IsoDayOfWeek Weekday) : HolidayRule
    {
        public static new WeekdayBefore Parse(string text)
        {
            string[] parts = text.Split(" back ");
            (int month, int day) = MonthAndDay(parts[0]);
            return new WeekdayBefore(month, day, (IsoDayOfWeek)Number(parts[1]));
        }

        public override LocalDate? In(int year) => new LocalDate(year, Month, Day).PlusDays(1).Previous(Weekday);
    }

    /// <summary>Easter by the algorithm of Meeus (Astronomical Algorithms, 1991), in the Gregorian or the Julian calendar.</summary>
    private sealed record EasterDay(int Offset, bool IsOrthodox) : HolidayRule
    {
        public override LocalDate? In(int year) => (IsOrthodox ? Julian(year) : Gregorian(year)).PlusDays(Offset);

        private static LocalDate Gregorian(int year)
        {
            int a = year % 19, b = year / 100, c = year % 100;
            int h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
            int l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
            int m = (a + (11 * h) + (22 * l)) / 451;
            int n = h + l - (7 * m) + 114;
            return new LocalDate(year, n / 31, (n % 31) + 1);
        }

        private static LocalDate Julian(int year)
        {
            int d = ((19 * (year % 19)) + 15) % 30;
            int e = ((2 * (year % 4)) + (4 * (year % 7)) - d + 34) % 7;
            int n = d + e + 114;
            return new LocalDate(year, n / 31, (n % 31) + 1, CalendarSystem.Julian).WithCalendar(CalendarSystem.Iso);
        }
    }

    /// <summary>A day of another calendar; a Gregorian year may hold it once, twice or not at all: the first is taken.</summary>
    private sealed record ForeignDay(CalendarSystem Calendar, int Month, int Day) : HolidayRule
    {
        public static ForeignDay Parse(CalendarSystem calendar, string text)
        {
            (int month, int day) = MonthAndDay(text);
            return new ForeignDay(calendar, month, day);
        }

        public override LocalDate? In(int year)
        {
            if (!TryYear(year, out int guess))
            {
                return null;
            }

            for (int candidate = guess; candidate <= guess + 1 && candidate <= Calendar.MaxYear; candidate++)
            {
                LocalDate day = new LocalDate(candidate, Month, Day, Calendar).WithCalendar(CalendarSystem.Iso);
                if (day.Year == year)
                {
                    return day;
                }
            }

            return null;
        }

        private bool TryYear(int year, out int inCalendar)
        {
            LocalDate newYear = new(year, 1, 1);
            LocalDate first = new LocalDate(Calendar.MinYear, 1, 1, Calendar).WithCalendar(CalendarSystem.Iso);
            LocalDate last = new LocalDate(Calendar.MaxYear, 1, 1, Calendar).WithCalendar(CalendarSystem.Iso);
            inCalendar = newYear >= first && newYear < last ? newYear.WithCalendar(Calendar).Year : 0;
            return inCalendar != 0;
        }
    }

    private sealed record ChineseDay(int Month, int Day) : HolidayRule
    {
        private static readonly System.Globalization.ChineseLunisolarCalendar s_calendar = new();

        public static new ChineseDay Parse(string text)
        {
            (int month, int day) = MonthAndDay(text);
            return new ChineseDay(month, day);
        }

        public override LocalDate? In(int year)
        {
            if (year <= s_calendar.MinSupportedDateTime.Year || year >= s_calendar.MaxSupportedDateTime.Year)
            {
                return null;
            }

            // A leap month is counted as a month of its own; the festival stands in the month before it.
            int leap = s_calendar.GetLeapMonth(year);
            int month = leap > 0 && Month >= leap ? Month + 1 : Month;
            return LocalDate.FromDateTime(s_calendar.ToDateTime(year, month, Day, 0, 0, 0, 0));
        }
    }
}
