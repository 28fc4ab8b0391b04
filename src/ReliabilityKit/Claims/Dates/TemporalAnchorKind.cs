namespace ReliabilityKit.Claims.Dates;

/// <summary>What an offset counts from.</summary>
internal enum TemporalAnchorKind
{
    /// <summary>The date named last in the text: "the following day", "two weeks later".</summary>
    PreviousDate,

    /// <summary>An event named beside it: "a day after the vote".</summary>
    Event,
}
