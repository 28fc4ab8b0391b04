using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims.Dates;

/// <summary>A date, time, duration or recurrence that the text names, resolved as far as the text allows.</summary>
/// <remarks>Follows TIMEX3 of TimeML (ISO-TimeML, ISO 24617-1) for <see cref="Timex"/> and <see cref="Type"/>.</remarks>
public sealed record TemporalExpression
{
    private readonly TemporalInterval? _nominal;

    /// <summary>Gets where it stands in the text.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets its type.</summary>
    public required TemporalType Type { get; init; }

    /// <summary>Gets the TIMEX3 value: <c>2026-01-22</c>, <c>2026-W04</c>, <c>P2W</c>, <c>PRESENT_REF</c>.</summary>
    public required string Timex { get; init; }

    /// <summary>Gets how exactly the date is stated.</summary>
    public DatePrecision Precision { get; init; }

    /// <summary>Gets how the time meant lies to the date that is named.</summary>
    public DateRelation Relation { get; init; }

    /// <summary>
    /// Gets the first local instant that the words allow, or <see langword="null"/> where it is open or unresolved. "Now" begins at the time
    /// of writing and has no end.
    /// </summary>
    /// <remarks>
    /// <see cref="Start"/> and <see cref="End"/> are what dates are compared by, as wide as the words are loose: "two years ago" allows
    /// its year and half a year on both sides, "late 2006" the last four months, "by Friday" all time up to the end of Friday.
    /// </remarks>
    public LocalDateTime? Start { get; init; }

    /// <summary>Gets the local instant behind what the words allow, or <see langword="null"/> where it is open or unresolved.</summary>
    public LocalDateTime? End { get; init; }

    /// <summary>Gets the interval that the words name when they are taken literally, as date recognizers report it.</summary>
    /// <remarks>
    /// "Two years ago" names the day two years before the time of writing, "late 2006" the year, "before 2019" and "by 2019" the time up to its
    /// first day; a range ends where its second date begins.
    /// </remarks>
    public TemporalInterval Nominal
    {
        get => _nominal ?? new TemporalInterval(Start, End);
        init => _nominal = value;
    }

    /// <summary>Gets the length of a duration, or <see langword="null"/>.</summary>
    public Period? Length { get; init; }

    /// <summary>Gets the calendar days that the words allow, both ends included, or <see langword="null"/> where they are open or unresolved.</summary>
    public DateInterval? Days =>
        Start is { } start && End is { } end && start < end
            ? new DateInterval(start.Date, end.PlusNanoseconds(-1).Date)
            : null;

    /// <summary>Gets what the expression counts from, where that is a date or event named beside it; else <see langword="null"/>.</summary>
    internal TemporalAnchor? Anchor { get; init; }
}
