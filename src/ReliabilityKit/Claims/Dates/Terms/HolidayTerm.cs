using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A day with a name: "Christmas Eve", "Thanksgiving 2024".</summary>
/// <param name="Year">The year, if it is told.</param>
/// <param name="Rule">How the day is found in a year.</param>
/// <param name="Side">-1 for the last one before the time of writing, 1 for the next one, 0 where the words leave it open.</param>
internal sealed record HolidayTerm(int? Year, HolidayRule Rule, int Side = 0) : TemporalTerm
{
    public override int? StatedYear => Year;

    public override bool LacksYear => Year is null;

    public override bool IsDay => true;

    public override TemporalTerm InYear(int year) => this with { Year = year };

    public override Reading Resolve(Discourse discourse)
    {
        LocalDate? day = Year is { } year ? In(year) : Side == 0 ? discourse.ChooseYear(In) : Beside(discourse.Today);
        return day is { } found ? Reading.OfDay(found) : Reading.Unresolved(Open(), DatePrecision.Day);
    }

    private LocalDate? In(int year) => year is < CalendarUnits.MinYear or > CalendarUnits.MaxYear ? null : Rule.In(year);

    private LocalDate? Beside(LocalDate? today)
    {
        if (today is not { } from)
        {
            return null;
        }

        for (int year = from.Year; Math.Abs(year - from.Year) <= 2; year += Side)
        {
            if (In(year) is { } day && Math.Sign(Period.DaysBetween(from, day)) == Side)
            {
                return day;
            }
        }

        return null;
    }

    // A fixed day shows its month and day even where the year is open.
    private string Open() =>
        Year is null && Rule.In(2000) is { } one && Rule.In(2001) is { } other && one.Day == other.Day && one.Month == other.Month
            ? TimexFormat.Day(null, one.Month, one.Day)
            : TimexFormat.Day(Year, null, null);
}
