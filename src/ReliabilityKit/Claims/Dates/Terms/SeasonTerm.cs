using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A season: "spring 2025", "last summer", "the winter of 2019-20".</summary>
/// <param name="Season">The season.</param>
/// <param name="Year">The year it begins in, if it is told.</param>
/// <param name="Offset">-1 for "last", 0 for "this", 1 for "next"; <see langword="null"/> where no such word stands before it.</param>
internal sealed record SeasonTerm(Season Season, int? Year, int? Offset) : TemporalTerm
{
    public override int? StatedYear => Year;

    public override bool LacksYear => Year is null && Offset is null;

    public override TemporalTerm InYear(int year) => this with { Year = year };

    public override Reading Resolve(Discourse discourse) =>
        (Year ?? ChooseYear(discourse)) is { } year
            ? CalendarUnits.Season(year, Season)
            : Reading.Unresolved("XXXX-" + Season.Code, DatePrecision.Quarter);

    private int? ChooseYear(Discourse discourse)
    {
        if ((discourse.NotBefore ?? discourse.Today) is not { } today)
        {
            return null;
        }

        LocalDate thisYear = new(today.Year, Season.FirstMonth, 1);
        LocalDate past = thisYear <= today ? thisYear : thisYear.PlusYears(-1);
        LocalDate end = past.PlusMonths(3);
        return Offset switch
        {
            < 0 => (end <= today ? past : past.PlusYears(-1)).Year,
            > 0 => past.PlusYears(1).Year,
            0 => Nearest(past, today).Year,
            _ => today < end ? past.Year : discourse.Choose(past, past.PlusYears(1), today)?.Year,
        };
    }

    // "this winter" is the running one, else the next to come unless the last is just over.
    private static LocalDate Nearest(LocalDate past, LocalDate today) =>
        Period.DaysBetween(past, today) <= Period.DaysBetween(today, past.PlusYears(1)) ? past : past.PlusYears(1);
}
