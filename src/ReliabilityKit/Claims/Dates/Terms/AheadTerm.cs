namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>"in three days": ahead of the time of writing where the words look ahead; else a length, as in "the first time in ten years".</summary>
internal sealed record AheadTerm(DurationTerm Length) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse) => discourse.Direction == Direction.Past
        ? Length.Resolve(discourse)
        : new OffsetTerm(Length, 1, OffsetOrigin.Writing).Resolve(discourse);
}
