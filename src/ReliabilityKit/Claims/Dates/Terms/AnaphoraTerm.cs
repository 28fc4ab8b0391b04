using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A calendar unit counted from the date named last: "that day", "the following year", "the same month".</summary>
/// <param name="Unit">The unit; <see cref="TimeUnit.None"/> for "the same period", which has that of the date named last.</param>
/// <param name="Offset">How many units away.</param>
/// <param name="NeedsDate">Whether it means nothing without a date named before; else the time of writing stands in.</param>
/// <param name="Years">How many years to go from there: -1 in "the same month a year ago".</param>
/// <param name="Year">The year to go to: "the same month in 2023".</param>
internal sealed record AnaphoraTerm(TimeUnit Unit, int Offset, bool NeedsDate, int Years = 0, int? Year = null) : TemporalTerm
{
    public override bool IsDay => Unit == TimeUnit.Day;

    public override Reading Resolve(Discourse discourse)
    {
        Reading? last = Unit == TimeUnit.Day ? discourse.LastDay : discourse.LastDate;
        TimeUnit unit = Unit == TimeUnit.None ? UnitOf(last) : Unit;
        TemporalAnchor anchor = new(TemporalAnchorKind.PreviousDate, new Measure(Math.Abs(Offset), unit).ToPeriod(), Math.Sign(Offset));
        LocalDate? origin = last?.FirstDay ?? (NeedsDate ? null : discourse.Today);
        if (origin is not { } from || CalendarUnits.Shift(unit, from, Offset) is not { } near || InYear(near) is not { } day)
        {
            return new UnitTerm(unit, 0).Resolve(new Discourse(null, NoDirection.Instance)) with { Anchor = anchor };
        }

        return (IsRange(last) ? Period(last!, from, day) : CalendarUnits.Containing(unit, day)) with { Anchor = anchor };
    }

    private LocalDate? InYear(LocalDate day) => CalendarUnits.Shift(TimeUnit.Year, day, Year is { } year ? year - day.Year : Years);

    // "January to April ... the same period a year earlier": all of it is carried over.
    private bool IsRange(Reading? last) => Unit == TimeUnit.None && last is { End: not null } && last.Timex.Contains('/', StringComparison.Ordinal);

    private static Reading Period(Reading last, LocalDate from, LocalDate day)
    {
        LocalDate end = last.Allowed.End is { } behind ? behind.Date : last.End!.Value.Date;
        LocalDate moved = CalendarUnits.Shift(TimeUnit.Year, end, day.Year - from.Year) ?? end;
        return moved > day ? Reading.OfDays(TimexFormat.Interval(day, moved.PlusDays(-1)), day, moved, last.Precision) : CalendarUnits.Containing(TimeUnit.Day, day);
    }

    private static TimeUnit UnitOf(Reading? date) => date?.Precision switch
    {
        null or DatePrecision.Time or DatePrecision.Day => TimeUnit.Day,
        DatePrecision.Week => TimeUnit.Week,
        DatePrecision.Month => TimeUnit.Month,
        DatePrecision.Quarter => date.Timex.Contains('H', StringComparison.Ordinal) ? TimeUnit.Semester : TimeUnit.Quarter,
        DatePrecision.Year => TimeUnit.Year,
        DatePrecision.Decade => TimeUnit.Decade,
        _ => TimeUnit.Century,
    };
}
