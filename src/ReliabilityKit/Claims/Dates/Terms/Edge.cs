namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A part of a stretch of time.</summary>
internal enum Edge
{
    /// <summary>"early June": the whole month is the date, its first part what is meant.</summary>
    Early,

    /// <summary>"late 2006".</summary>
    Late,

    /// <summary>"earlier this year": up to the time of writing.</summary>
    Earlier,

    /// <summary>"later this week": from the time of writing.</summary>
    Later,

    /// <summary>"the year to date".</summary>
    ToDate,

    /// <summary>"the rest of the year".</summary>
    Rest,

    /// <summary>"the beginning of 2000".</summary>
    Beginning,

    /// <summary>"the middle of 2000", "mid-November".</summary>
    Middle,

    /// <summary>"the end of 2000".</summary>
    End,
}
