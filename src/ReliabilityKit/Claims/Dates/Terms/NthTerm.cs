using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Units counted inside a longer stretch: "the last week of July", "the first two weeks of 2021", "the third Monday of May".</summary>
/// <param name="Number">Which one, from 1; -1 for the last.</param>
/// <param name="Count">How many of them together.</param>
/// <param name="Unit">The unit; <see cref="TimeUnit.None"/> with a weekday.</param>
/// <param name="Weekday">The day of the week, or none.</param>
/// <param name="Of">The stretch.</param>
internal sealed record NthTerm(int Number, int Count, TimeUnit Unit, IsoDayOfWeek Weekday, TemporalTerm Of) : TemporalTerm
{
    public override int? StatedYear => Of.StatedYear;

    public override bool LacksYear => Of.LacksYear;

    public override bool IsDay => Count == 1 && (Unit == TimeUnit.Day || Weekday != IsoDayOfWeek.None);

    public override TemporalTerm InYear(int year) => this with { Of = Of.InYear(year) };

    public override Reading Resolve(Discourse discourse)
    {
        Reading whole = Of.Resolve(discourse);
        if (whole.Start is not { } start || whole.End is not { } end || Count > 1000)
        {
            return Reading.Unresolved(whole.Timex, whole.Precision);
        }

        (LocalDate first, LocalDate behind) = Weekday != IsoDayOfWeek.None ? Weekdays(start.Date, end.Date) : Units(start.Date, end.Date);
        return first < end.Date && behind > start.Date && first < behind ? Name(first, behind) : Reading.Unresolved(whole.Timex, whole.Precision);
    }

    private Reading Name(LocalDate first, LocalDate behind)
    {
        TimeUnit unit = Weekday != IsoDayOfWeek.None ? TimeUnit.Day : Unit;
        Reading one = CalendarUnits.Containing(unit, first);
        return Count == 1 ? one : Reading.OfDays(TimexFormat.Interval(first, behind.PlusDays(-1)), first, behind, one.Precision);
    }

    private (LocalDate First, LocalDate Behind) Weekdays(LocalDate start, LocalDate end)
    {
        LocalDate day = Number > 0 ? start.PlusDays(-1).Next(Weekday).PlusWeeks(Number - 1) : end.Previous(Weekday);
        return (day, day.PlusDays(1));
    }

    private (LocalDate First, LocalDate Behind) Units(LocalDate start, LocalDate end)
    {
        if (Unit is TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Workweek)
        {
            return Weeks(start, end);
        }

        LocalDate? first = Number > 0 ? CalendarUnits.Shift(Unit, start, (Number - 1) * Count) : CalendarUnits.Shift(Unit, end, -Count);
        LocalDate? behind = first is { } from ? CalendarUnits.Shift(Unit, from, Count) : null;
        return (first ?? end, behind ?? start);
    }

    // A week belongs to the month or year that has its Thursday, as ISO 8601 counts the weeks of a year.
    private (LocalDate First, LocalDate Behind) Weeks(LocalDate start, LocalDate end)
    {
        LocalDate monday = Number > 0
            ? start.PlusDays(-1).Next(IsoDayOfWeek.Thursday).PlusDays(-3).PlusWeeks((Number - 1) * Count)
            : end.Previous(IsoDayOfWeek.Thursday).PlusDays(-3).PlusWeeks(1 - Count);
        return (monday, monday.PlusWeeks(Count));
    }
}
