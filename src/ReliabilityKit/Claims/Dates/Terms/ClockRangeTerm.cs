using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>From one time of a day to another: "9-11am", "from 5 to 6pm".</summary>
internal sealed record ClockRangeTerm(ClockTerm First, ClockTerm Last) : TimeOfDayTerm
{
    public override Reading On(LocalDate? day, string dayTimex)
    {
        Reading first = First.On(day, dayTimex);
        Reading last = Last.On(day, dayTimex);
        string timex = $"{first.Timex}/{last.Timex}";
        if (first.Start is not { } start || last.Start is not { } end)
        {
            return Reading.Unresolved(timex, DatePrecision.Time, TemporalType.Time);
        }

        return Reading.OfTime(timex, start, Behind(start, end));
    }

    // "10:30 to 3" ends at 15:00; "10pm to 2am" on the next day.
    private LocalDateTime Behind(LocalDateTime start, LocalDateTime end)
    {
        LocalDateTime afternoon = end.PlusHours(12);
        return end > start ? end : !Last.IsSettled && afternoon > start ? afternoon : end.PlusDays(1);
    }

    public override TimeOfDayTerm In(DayPartTerm part) => new ClockRangeTerm((ClockTerm)First.In(part), (ClockTerm)Last.In(part));
}
