using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A length of time that ends or begins at the time of writing: "the past two years", "the next three days".</summary>
/// <param name="Length">How long.</param>
/// <param name="Sign">-1 for the past, 1 for the future.</param>
internal sealed record WindowTerm(DurationTerm Length, int Sign) : TemporalTerm
{
    public override Reading Resolve(Discourse discourse)
    {
        Reading length = Length.Resolve(discourse);
        if (discourse.Reference is not { } now || Origin(now) is not { } near || CalendarUnits.Shift(near, length.Length, Sign) is not { } far)
        {
            return length;
        }

        (LocalDateTime start, LocalDateTime end) = Sign < 0 ? (far, near) : (near, far);
        return start < end
            ? length with { Start = start, End = end, Loose = new TemporalInterval(start, Sign < 0 && now > end ? now : end) }
            : length;
    }

    // Hours count from now, days from the next midnight, quarters from the calendar's.
    private LocalDateTime? Origin(LocalDateTime now)
    {
        if (Length.Measures.Any(measure => measure.IsClock))
        {
            return now;
        }

        return Length.FinestUnit switch
        {
            TimeUnit.Quarter => Sign < 0 ? Border(now.Date).Start : Border(now.Date).End,
            _ => (Sign < 0 ? now.Date : now.Date.PlusDays(1)).AtMidnight(),
        };
    }

    private Reading Border(LocalDate today) => CalendarUnits.Containing(Length.FinestUnit, today);
}
