namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Which way from the time of writing an expression points.</summary>
internal enum Direction
{
    Unknown,
    Past,
    Future,
}
