using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>The day before an event that has no date here: "the eve of the vote".</summary>
internal sealed record EveTerm : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => Reading.Unresolved(TimexFormat.Day(null, null, null), DatePrecision.Day) with
    {
        Anchor = new TemporalAnchor(TemporalAnchorKind.Event, Period.FromDays(1), -1),
    };
}
