using NodaTime;
using ReliabilityKit.Claims.Dates;

namespace ReliabilityKit.Matching;

/// <summary>When something is said to happen, as an interval that holds every time the words allow.</summary>
/// <param name="Start">The first instant, or <see langword="null"/> where it is open.</param>
/// <param name="End">The instant behind the last, or <see langword="null"/> where it is open.</param>
internal readonly record struct DateSpan(LocalDateTime? Start, LocalDateTime? End)
{
    /// <summary>Gets whether both ends are open: nothing is known.</summary>
    public bool IsOpen => Start is null && End is null;

    /// <summary>Reads the date of a claim.</summary>
    /// <returns>The interval; open at both ends for a duration, a recurrence or a date that could not be resolved.</returns>
    public static DateSpan Of(TemporalExpression? date)
    {
        if (date is null || date.Type is TemporalType.Duration or TemporalType.Set) return default;
        return date.Relation switch
        {
            DateRelation.Before => new DateSpan(null, date.End),
            DateRelation.After => new DateSpan(date.Start, null),
            DateRelation.About => Widen(date),
            _ => new DateSpan(date.Start, date.End),
        };
    }

    /// <summary>Returns whether no time lies in both.</summary>
    public bool IsApartFrom(DateSpan other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>Returns whether both name one day, and the same.</summary>
    public bool IsSameDay(DateSpan other) =>
        Start is { } a && other.Start is { } b && a.Date == b.Date && IsWithinADay && other.IsWithinADay;

    /// <summary>Gets whether it lasts no longer than a day.</summary>
    public bool IsWithinADay => Start is { } start && End is { } end && Period.DaysBetween(start.Date, end.Date) <= 1;

    /// <summary>Returns the whole days between two intervals; 0 when they meet or overlap or when an end is open.</summary>
    public int Gap(DateSpan other)
    {
        if (End is { } end && other.Start is { } start && end <= start) return Period.DaysBetween(end.Date, start.Date);
        if (other.End is { } otherEnd && Start is { } otherStart && otherEnd <= otherStart) return Period.DaysBetween(otherEnd.Date, otherStart.Date);
        return 0;
    }

    private bool EndsBefore(DateSpan other) => End is { } end && other.Start is { } start && end <= start;

    /// <summary>"Around 3 May" is given one more of its unit on either side.</summary>
    private static DateSpan Widen(TemporalExpression date)
    {
        Period unit = date.Precision switch
        {
            DatePrecision.Time => Period.FromHours(2),
            DatePrecision.Day => Period.FromDays(2),
            DatePrecision.Week => Period.FromWeeks(1),
            DatePrecision.Month => Period.FromMonths(1),
            DatePrecision.Quarter => Period.FromMonths(3),
            DatePrecision.Year => Period.FromYears(1),
            _ => Period.FromYears(10),
        };
        return new DateSpan(date.Start?.Minus(unit), date.End?.Plus(unit));
    }
}
