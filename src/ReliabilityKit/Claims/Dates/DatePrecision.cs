namespace ReliabilityKit.Claims.Dates;

/// <summary>How exactly a date is stated.</summary>
public enum DatePrecision
{
    /// <summary>To the second, minute or hour.</summary>
    Time,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the week.</summary>
    Week,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the quarter, half-year or season.</summary>
    Quarter,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To the decade.</summary>
    Decade,

    /// <summary>To the century.</summary>
    Century,
}
