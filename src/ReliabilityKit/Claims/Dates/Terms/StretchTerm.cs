namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A length of time from a day on: "three days starting Monday".</summary>
/// <param name="Length">How long.</param>
/// <param name="From">Its first day.</param>
internal sealed record StretchTerm(DurationTerm Length, TemporalTerm From) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse)
    {
        Reading length = Length.Resolve(discourse);
        if (From.Resolve(discourse).Start is not { } start || CalendarUnits.Shift(start, length.Length, 1) is not { } end || end <= start)
        {
            return length;
        }

        return length with { Start = start, End = end };
    }
}
