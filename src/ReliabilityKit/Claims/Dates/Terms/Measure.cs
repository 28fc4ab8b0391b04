using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A number of units of time.</summary>
/// <param name="Amount">How many; <see langword="null"/> where the words do not tell ("several").</param>
/// <param name="Unit">Of what.</param>
internal readonly record struct Measure(decimal? Amount, TimeUnit Unit)
{
    // Past these the calendar has no room; the words still keep their TIMEX3 value.
    private const decimal MaxYears = 9_000;

    public bool IsClock => Unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour;

    /// <summary>Returns the length, or <see langword="null"/> where it is not told or goes beyond the calendar.</summary>
    public Period? ToPeriod()
    {
        if (Amount is not { } amount || amount > MaxYears * PerYear)
        {
            return null;
        }

        return Unit switch
        {
            TimeUnit.Second => Period.FromMilliseconds((long)(amount * 1000)),
            TimeUnit.Minute => Period.FromSeconds((long)(amount * 60)),
            TimeUnit.Hour => Period.FromMinutes((long)(amount * 60)),
            TimeUnit.Weekend => Period.FromDays((int)(amount * 2)),
            TimeUnit.Week or TimeUnit.Workweek => WholeOrDays(amount, Period.FromWeeks, 7),
            TimeUnit.Month => WholeOrDays(amount, Period.FromMonths, 30),
            TimeUnit.Quarter => Period.FromMonths((int)(amount * 3)),
            TimeUnit.Semester => Period.FromMonths((int)(amount * 6)),
            TimeUnit.Year => Years(amount),
            TimeUnit.Decade => Years(amount * 10),
            TimeUnit.Century => Years(amount * 100),
            TimeUnit.Millennium => Years(amount * 1000),
            _ => amount == decimal.Truncate(amount) ? Period.FromDays((int)amount) : Period.FromHours((long)(amount * 24)),
        };
    }

    private decimal PerYear => Unit switch
    {
        TimeUnit.Second => 31_536_000,
        TimeUnit.Minute => 525_600,
        TimeUnit.Hour => 8_760,
        TimeUnit.Night or TimeUnit.Day or TimeUnit.Weekday => 365,
        TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Workweek => 52,
        TimeUnit.Month => 12,
        TimeUnit.Quarter => 4,
        TimeUnit.Semester => 2,
        TimeUnit.Decade => 0.1m,
        TimeUnit.Century => 0.01m,
        TimeUnit.Millennium => 0.001m,
        _ => 1,
    };

    private static Period WholeOrDays(decimal amount, Func<int, Period> whole, int days) =>
        amount == decimal.Truncate(amount) ? whole((int)amount) : Period.FromDays((int)(amount * days));

    private static Period Years(decimal amount) =>
        amount == decimal.Truncate(amount) ? Period.FromYears((int)amount) : Period.FromMonths((int)(amount * 12));
}
