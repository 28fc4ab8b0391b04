using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>A clock time while it is being read.</summary>
internal readonly record struct ClockParts(int Hour, int Minute)
{
    public int? Second { get; init; }

    public bool HasMinutes { get; init; }

    /// <summary>Gets whether morning or afternoon is told.</summary>
    public bool HasHalf { get; init; }

    /// <summary>Gets whether the words can only be a time of day.</summary>
    public bool IsClear { get; init; }

    public bool IsUniversal { get; init; }

    public ClockTerm ToTerm() => new(Hour, Minute, Second, HasHalf || Hour is 0 or > 12, IsUniversal);

    /// <summary>The beginning of a range that ends with <paramref name="last"/>: in "5 to 6pm", 5 is in the afternoon too.</summary>
    public ClockParts Before(in ClockParts last)
    {
        bool shares = !HasHalf && last.HasHalf && Hour <= 12 && Hour != 0;
        if (!shares)
        {
            return this;
        }

        int afternoon = Hour < 12 ? Hour + 12 : Hour;
        bool fits = last.Hour >= 12 && (afternoon * 60) + Minute < (last.Hour * 60) + last.Minute;
        return this with { Hour = fits ? afternoon : Hour, HasHalf = true };
    }
}
