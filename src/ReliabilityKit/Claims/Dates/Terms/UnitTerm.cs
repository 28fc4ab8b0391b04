using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A calendar unit counted from the time of writing: "today", "last week", "this year", "next hour".</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Offset">How many units away: -1 for "last", 0 for "this", 1 for "next".</param>
internal sealed record UnitTerm(TimeUnit Unit, int Offset) : TemporalTerm
{
    public override bool IsDay => Unit == TimeUnit.Day;

    public override Reading Resolve(Discourse discourse)
    {
        if (discourse.Reference is not { } now)
        {
            return Reading.Unresolved(Open(), PrecisionOf(Unit));
        }

        if (Unit <= TimeUnit.Hour)
        {
            return Clock(now);
        }

        if (CalendarUnits.Shift(Unit, now.Date, Offset) is not { } day || day.Year is < CalendarUnits.MinYear or > CalendarUnits.MaxYear)
        {
            return Reading.Unresolved(Open(), PrecisionOf(Unit));
        }

        Reading reading = CalendarUnits.Containing(Unit, day);
        return Unit == TimeUnit.Weekend && Offset == 0 ? OfPast(reading, discourse) : reading;
    }

    // "Over the weekend", told on a Monday of what happened, allows the days before, although the corpora count the weekend of that week.
    private static Reading OfPast(Reading weekend, Discourse discourse) =>
        discourse.Today < weekend.Start?.Date && discourse.Direction == Direction.Past
            ? weekend.Allowing(weekend.Start!.Value.Date.PlusWeeks(-1), weekend.End!.Value.Date.PlusWeeks(-1))
            : weekend;

    public static DatePrecision PrecisionOf(TimeUnit unit) => unit switch
    {
        <= TimeUnit.Hour => DatePrecision.Time,
        <= TimeUnit.Weekday => DatePrecision.Day,
        <= TimeUnit.Week => DatePrecision.Week,
        TimeUnit.Month => DatePrecision.Month,
        <= TimeUnit.Semester => DatePrecision.Quarter,
        TimeUnit.Year => DatePrecision.Year,
        TimeUnit.Decade => DatePrecision.Decade,
        _ => DatePrecision.Century,
    };

    // "The next hour" is the sixty minutes from now; hours are not counted by the clock.
    private Reading Clock(LocalDateTime now)
    {
        LocalDateTime other = CalendarUnits.Shift(now, new Measure(1, Unit).ToPeriod(), Offset < 0 ? -1 : 1) ?? now;
        (LocalDateTime start, LocalDateTime end) = Offset < 0 ? (other, now) : (now, other);
        return Reading.OfTime(TimexFormat.TimeOfDay(start), start, end);
    }

    private string Open() => Unit switch
    {
        TimeUnit.Week or TimeUnit.Workweek => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.Semester => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
