namespace ReliabilityKit.Claims.Dates;

/// <summary>The four types of temporal expression of TimeML's TIMEX3.</summary>
public enum TemporalType
{
    /// <summary>A calendar date of any precision.</summary>
    Date,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>Something that recurs: "every year".</summary>
    Set,
}
