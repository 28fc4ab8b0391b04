namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Something that recurs: "every year", "each Tuesday", "twice a week", "daily".</summary>
/// <param name="Timex">How often: <c>P1Y</c>, or which: <c>XXXX-WXX-2</c>.</param>
internal sealed record SetTerm(string Timex) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => Reading.Unresolved(Timex, DatePrecision.Day, TemporalType.Set);
}
