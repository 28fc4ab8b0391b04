using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A day by its number: "3 May 2025", "May 3", "the 18th", "Friday 13 June".</summary>
/// <param name="Year">The year, if it is told.</param>
/// <param name="Month">The month, if it is told.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Weekday">The day of the week beside it, which helps to find the year.</param>
/// <param name="Offset">-1 behind "last", 0 behind "this", 1 behind "next"; <see langword="null"/> without such a word.</param>
internal sealed record DayTerm(int? Year, int? Month, int Day, IsoDayOfWeek Weekday = IsoDayOfWeek.None, int? Offset = null)
    : TemporalTerm
{
    public override int? StatedYear => Year;

    public override bool LacksYear => Year is null && Month != null;

    public override bool IsDay => true;

    /// <summary>Whether a year (of 29 February: any year) has the day.</summary>
    public static bool Exists(int? year, int? month, int day) => day >= 1 && day <= (month, year) switch
    {
        ({ } m, { } y) => CalendarSystem.Iso.GetDaysInMonth(y, m),
        ({ } m, null) => CalendarSystem.Iso.GetDaysInMonth(2000, m),
        _ => 31,
    };

    public override TemporalTerm InYear(int year) => Month != null && Exists(year, Month, Day) ? this with { Year = year } : this;

    public override Reading Resolve(Discourse discourse)
    {
        LocalDate? day = (Year, Month) switch
        {
            ({ } year, { } month) => new LocalDate(year, month, Day),
            (null, { } month) when Offset != null && discourse.Today is { } today => Beside(today, month),
            (null, { } month) => WithWeekday(discourse, month) ?? discourse.ChooseYear(year => InMonth(year, month)),
            _ => ChooseMonth(discourse),
        };
        return day is { } found ? Reading.OfDay(found) : Reading.Unresolved(TimexFormat.Day(Year, Month, Day), DatePrecision.Day);
    }

    // The weekday beside a day helps to find the year; where none nearby fits, it is a slip of the pen.
    private LocalDate? WithWeekday(Discourse discourse, int month)
    {
        if (Weekday == IsoDayOfWeek.None || discourse.Today is not { } today)
        {
            return null;
        }

        LocalDate? day = discourse.ChooseYear(year => InMonth(year, month) is { } found && found.DayOfWeek == Weekday ? found : null);
        return day is { } near && Math.Abs(Period.DaysBetween(near, today)) <= 400 ? day : null;
    }

    private LocalDate? Beside(LocalDate today, int month)
    {
        LocalDate? day = InMonth(today.Year, month);
        return Offset switch
        {
            > 0 when !(day > today) => InMonth(today.Year + 1, month),
            < 0 when !(day < today) => InMonth(today.Year - 1, month),
            _ => day,
        };
    }

    private LocalDate? InMonth(int year, int month)
    {
        if (year is < CalendarUnits.MinYear or > CalendarUnits.MaxYear || !Exists(year, month, Day))
        {
            return null;
        }

        return new LocalDate(year, month, Day);
    }

    // "the 18th": of the month before, of this one or of the next; a weekday beside it can need a year of them.
    private LocalDate? ChooseMonth(Discourse discourse)
    {
        if ((discourse.NotBefore ?? discourse.Today) is not { } today)
        {
            return null;
        }

        LocalDate? past = null, future = null;
        for (int i = -14; i <= 14; i++)
        {
            LocalDate month = today.PlusDays(1 - today.Day).PlusMonths(i);
            LocalDate? day = InMonth(month.Year, month.Month);
            day = Weekday == IsoDayOfWeek.None || day?.DayOfWeek == Weekday ? day : null;
            past = day <= today ? day : past;
            future ??= day >= today ? day : null;
        }

        return discourse.NotBefore is null ? discourse.Choose(past, future, today) : future;
    }
}
