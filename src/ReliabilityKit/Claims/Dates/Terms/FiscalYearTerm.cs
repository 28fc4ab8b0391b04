using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>An accounting year: "fiscal 2025", "FY25". Its first month is that of the country named beside it, where one is.</summary>
/// <param name="Year">The year it is named after.</param>
/// <param name="FirstMonth">The month it begins in, or <see langword="null"/> where it is not known.</param>
/// <param name="IsNamedAfterEnd">Whether it is named after the calendar year it ends in.</param>
internal sealed record FiscalYearTerm(int Year, int? FirstMonth, bool IsNamedAfterEnd) : TemporalTerm
{
    public override int? StatedYear => Year;

    public override Reading Resolve(Discourse discourse)
    {
        if (FirstMonth is not { } month)
        {
            return CalendarUnits.Year(Year) with { Relation = DateRelation.About };
        }

        LocalDate first = new(IsNamedAfterEnd && month > 1 ? Year - 1 : Year, month, 1);
        return Reading.OfDays(TimexFormat.Year(Year), first, first.PlusYears(1), DatePrecision.Year);
    }
}
