namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>A unit that lengths of time are counted in, from the shortest to the longest.</summary>
internal enum TimeUnit : byte
{
    None,
    Second,
    Minute,
    Hour,
    Night,
    Day,
    Weekday,
    Weekend,
    Workweek,
    Week,
    Month,
    Quarter,
    Semester,
    Year,
    Decade,
    Century,
    Millennium,
}
