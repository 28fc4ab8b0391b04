using NodaTime;

namespace ReliabilityKit.Claims.Dates;

/// <summary>A stretch of local time.</summary>
/// <param name="Start">Its first instant, or <see langword="null"/> where it is open.</param>
/// <param name="End">The instant behind it, or <see langword="null"/> where it is open.</param>
public readonly record struct TemporalInterval(LocalDateTime? Start, LocalDateTime? End)
{
    /// <summary>Gets whether both sides are open: nothing is known.</summary>
    public bool IsOpen => Start is null && End is null;
}
