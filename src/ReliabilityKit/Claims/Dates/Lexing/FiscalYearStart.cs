namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>When the accounting years of a country begin, and which calendar year they are named after.</summary>
/// <param name="Month">First month, from 1.</param>
/// <param name="IsNamedAfterEnd">Whether the year is named after the calendar year it ends in.</param>
internal sealed record FiscalYearStart(int Month, bool IsNamedAfterEnd)
{
    /// <summary>Gets the accounting year of the federal government, whose country is written in letters that need care ("US", "us").</summary>
    public static FiscalYearStart UnitedStates { get; } = new(10, IsNamedAfterEnd: true);
}
