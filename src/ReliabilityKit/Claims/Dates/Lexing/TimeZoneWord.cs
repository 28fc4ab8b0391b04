namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>The name of a time zone, as it stands beside a clock time.</summary>
/// <param name="IsUniversal">Whether it names Coordinated Universal Time.</param>
/// <param name="NeedsTime">Whether it is one only before "time": "Eastern time", "local time".</param>
internal sealed record TimeZoneWord(bool IsUniversal, bool NeedsTime = false);
