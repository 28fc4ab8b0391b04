using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A month: "May 2025", "in May", "last October".</summary>
/// <param name="Year">The year, if it is told.</param>
/// <param name="Month">The month.</param>
/// <param name="Offset">-1 behind "last", 0 behind "this", 1 behind "next"; <see langword="null"/> without such a word.</param>
internal sealed record MonthTerm(int? Year, int Month, int? Offset = null) : TemporalTerm
{
    public override int? StatedYear => Year;

    public override bool LacksYear => Year is null;

    public override TemporalTerm InYear(int year) => this with { Year = year };

    public override Reading Resolve(Discourse discourse) =>
        (Year ?? ChooseYear(discourse)) is { } year
            ? CalendarUnits.Month(year, Month)
            : Reading.Unresolved(TimexFormat.Month(null, Month), DatePrecision.Month);

    // The month of writing counts in both directions, so months are compared by their first days.
    private int? ChooseYear(Discourse discourse)
    {
        if ((discourse.NotBefore ?? discourse.Today) is not { } today)
        {
            return null;
        }

        LocalDate thisMonth = new(today.Year, today.Month, 1);
        int back = (12 + today.Month - Month) % 12;
        LocalDate past = thisMonth.PlusMonths(-back);
        LocalDate future = back == 0 ? past : past.PlusYears(1);
        if (discourse.NotBefore != null)
        {
            return future.Year;
        }

        return Offset switch
        {
            0 => today.Year,
            < 0 => back == 0 ? past.Year - 1 : past.Year,
            > 0 => back == 0 ? past.Year + 1 : future.Year,
            _ => discourse.Choose(past, future, thisMonth)?.Year,
        };
    }
}
