using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A length of time: "two and a half hours", "three days", "several months".</summary>
/// <param name="Measures">Its parts, longest first: 2 years, 1 month.</param>
internal sealed record DurationTerm(ImmutableArray<Measure> Measures) : TemporalTerm
{
    public DurationTerm(decimal? amount, TimeUnit unit)
        : this([new Measure(amount, unit)])
    {
    }

    /// <summary>Gets the shortest unit named, which says how exactly an offset by this length is meant.</summary>
    public TimeUnit FinestUnit => Measures[^1].Unit;

    /// <summary>Gets whether the number is told.</summary>
    public bool IsCounted => Measures[0].Amount != null;

    public string Timex => TimexFormat.Duration(Measures);

    /// <summary>Returns the length, or <see langword="null"/> where it is not told or goes beyond the calendar.</summary>
    public Period? ToPeriod()
    {
        Period sum = Period.Zero;
        foreach (Measure measure in Measures)
        {
            if (measure.ToPeriod() is not { } part)
            {
                return null;
            }

            sum += part;
        }

        return sum;
    }

    public override Reading Resolve(Discourse discourse) => new()
    {
        Type = TemporalType.Duration,
        Timex = Timex,
        Precision = UnitTerm.PrecisionOf(FinestUnit),
        Length = ToPeriod(),
    };
}
