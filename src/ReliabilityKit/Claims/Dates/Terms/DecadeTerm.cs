namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Ten years: "the 1990s".</summary>
/// <param name="FirstYear">Its first year.</param>
internal sealed record DecadeTerm(int FirstYear) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => CalendarUnits.Decade(FirstYear);
}
