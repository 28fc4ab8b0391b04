using NodaTime;
using NodaTime.Calendars;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A week by its ISO number: "week 31", "week 3 of 2027".</summary>
internal sealed record WeekNumberTerm(int? Year, int Week) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse)
    {
        int? year = Year ?? discourse.Today?.Year;
        if (year is not { } known || Week > WeekYearRules.Iso.GetWeeksInWeekYear(known))
        {
            return Reading.Unresolved($"{TimexFormat.Year(year)}-W{TimexFormat.TwoDigits(Week)}", DatePrecision.Week);
        }

        return CalendarUnits.Containing(TimeUnit.Week, WeekYearRules.Iso.GetLocalDate(known, Week, IsoDayOfWeek.Monday));
    }
}
