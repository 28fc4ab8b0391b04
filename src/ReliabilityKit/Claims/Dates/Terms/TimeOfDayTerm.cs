using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A time of day, which needs a day to be placed.</summary>
internal abstract record TimeOfDayTerm : TemporalTerm
{
    /// <summary>Returns what it means on a day.</summary>
    /// <param name="day">The day, or <see langword="null"/> where it is not known.</param>
    /// <param name="dayTimex">TIMEX3 value of the day, as far as it is known.</param>
    public abstract Reading On(LocalDate? day, string dayTimex);

    /// <summary>Returns the same time understood inside a part of the day: 7 in the evening is 19.</summary>
    public virtual TimeOfDayTerm In(DayPartTerm part) => this;

    // The day the sentence names, else the day named last if the news is about it, else the day of writing.
    public override Reading Resolve(Discourse discourse)
    {
        LocalDate? day = discourse.SentenceDay?.Start?.Date ?? Recent(discourse) ?? discourse.Today;
        return On(day, day is { } known ? TimexFormat.Day(known) : "XXXX-XX-XX");
    }

    private static LocalDate? Recent(Discourse discourse) =>
        discourse.LastDay?.FirstDay is { } day && discourse.Today is { } today && Math.Abs(Period.DaysBetween(day, today)) <= RecentDays ? day : null;

    private const int RecentDays = 7;
}
