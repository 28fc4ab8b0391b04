namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>A season of the year.</summary>
/// <param name="Code">Its code in TIMEX3: <c>SP</c>, <c>SU</c>, <c>FA</c>, <c>WI</c>.</param>
/// <param name="FirstMonth">The month it begins with.</param>
internal sealed record Season(string Code, int FirstMonth);
