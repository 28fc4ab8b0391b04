namespace ReliabilityKit.Claims.Dates.Lexing;

/// <summary>A part of the day.</summary>
/// <param name="Code">Its code in TIMEX3: <c>MO</c>, <c>MI</c>, <c>AF</c>, <c>EV</c>, <c>NI</c>, <c>DT</c>.</param>
/// <param name="FirstHour">The hour it begins at.</param>
/// <param name="EndHour">The hour it ends at; 24 is the end of the day.</param>
internal sealed record DayPart(string Code, int FirstHour, int EndHour);
