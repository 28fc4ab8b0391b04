namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A year by its number.</summary>
internal sealed record YearTerm(int Year) : TemporalTerm
{
    public override int? StatedYear => Year;

    public override Reading Resolve(Discourse discourse) => CalendarUnits.Year(Year);
}
