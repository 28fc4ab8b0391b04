using NodaTime;

namespace ReliabilityKit.Claims.Dates;

/// <summary>What an offset counts from, where the words leave that to what stands around: "two days earlier", "a day after the vote".</summary>
/// <param name="Kind">Whether it counts from the date named before, or from an event named beside it.</param>
/// <param name="Offset">How far away, or <see langword="null"/> where the words do not tell.</param>
/// <param name="Sign">-1 for before, 1 for after, 0 for the same time.</param>
internal sealed record TemporalAnchor(TemporalAnchorKind Kind, Period? Offset, int Sign)
{
    /// <summary>Works out the time meant, once the time counted from is known.</summary>
    /// <returns><see langword="null"/> where the offset is not told or leads out of the calendar.</returns>
    public LocalDateTime? From(LocalDateTime anchor) => Sign == 0 ? anchor : Terms.CalendarUnits.Shift(anchor, Offset, Sign);
}
