namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>"within two weeks": from the time of writing, where the words look ahead.</summary>
internal sealed record WithinTerm(DurationTerm Length) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse)
    {
        Reading length = Length.Resolve(discourse);
        if (discourse.Direction == Direction.Past || discourse.Reference is not { } now || CalendarUnits.Shift(now, length.Length, 1) is not { } end || end <= now)
        {
            return length;
        }

        return length with { Start = now, End = end };
    }
}
