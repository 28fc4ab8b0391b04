namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A hundred years: "the 21st century".</summary>
internal sealed record CenturyTerm(int Number) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => CalendarUnits.Century(Number);
}
