using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A day of the week: "Tuesday", "next Friday", "Tuesday of last week".</summary>
internal sealed record WeekdayTerm(IsoDayOfWeek Weekday, WeekdayChoice Choice = WeekdayChoice.Nearest, TemporalTerm? Week = null) : TemporalTerm
{
    public override bool IsDay => true;

    public override Reading Resolve(Discourse discourse)
    {
        LocalDate? day = Week is null ? Find(discourse) : InWeek(Week.Resolve(discourse).Start?.Date);
        return day is { } found ? Reading.OfDay(found) : Reading.Unresolved(TimexFormat.Weekday(Weekday), DatePrecision.Day);
    }

    private LocalDate? InWeek(LocalDate? week) => week is { } day ? CalendarUnits.Monday(day).PlusDays((int)Weekday - 1) : null;

    private LocalDate? Find(Discourse discourse)
    {
        if ((discourse.NotBefore ?? discourse.Today) is not { } today)
        {
            return null;
        }

        if (discourse.NotBefore != null)
        {
            return today.PlusDays(-1).Next(Weekday);
        }

        return Choice switch
        {
            WeekdayChoice.ThisWeek => InWeek(today),
            WeekdayChoice.LastWeek => InWeek(today.PlusWeeks(-1)),
            WeekdayChoice.NextWeek => InWeek(today.PlusWeeks(1)),
            WeekdayChoice.Before => today.Previous(Weekday),
            WeekdayChoice.After => today.Next(Weekday),
            _ => Nearest(discourse, today),
        };
    }

    // The day of writing counts in both directions: news of Thursday says "on Thursday" of itself.
    private LocalDate Nearest(Discourse discourse, LocalDate today) => discourse.Direction == Direction.Future
        ? today.PlusDays(-1).Next(Weekday)
        : today.PlusDays(1).Previous(Weekday);
}
