namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>What an offset counts from.</summary>
internal enum OffsetOrigin
{
    /// <summary>The time of writing: "two years ago", "in three days".</summary>
    Writing,

    /// <summary>A date beside it: "two days before Christmas".</summary>
    NamedDate,

    /// <summary>The date named last: "two days later".</summary>
    PreviousDate,

    /// <summary>An event beside it: "two days after the vote".</summary>
    Event,
}
