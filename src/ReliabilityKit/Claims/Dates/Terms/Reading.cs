using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>What a term means: everything of a <see cref="TemporalExpression"/> but its place in the text.</summary>
internal sealed record Reading
{
    public required TemporalType Type { get; init; }

    public required string Timex { get; init; }

    public DatePrecision Precision { get; init; }

    public DateRelation Relation { get; init; }

    /// <summary>Gets the first instant of what the words name; <see langword="null"/> where it is open or unresolved.</summary>
    public LocalDateTime? Start { get; init; }

    /// <summary>Gets the instant behind what the words name.</summary>
    public LocalDateTime? End { get; init; }

    /// <summary>Gets the time that a careful reader takes the words to allow, where that is not just what they name.</summary>
    public TemporalInterval? Loose { get; init; }

    public Period? Length { get; init; }

    /// <summary>Gets what an offset counts from, where the words leave that to the context.</summary>
    public TemporalAnchor? Anchor { get; init; }

    /// <summary>Gets the instant that counts when this is the border of a range: the end of "the end of 2008".</summary>
    public LocalDateTime? Border { get; init; }

    /// <summary>Gets the time that the words allow.</summary>
    public TemporalInterval Allowed => Loose ?? new TemporalInterval(Start, End);

    /// <summary>Gets the first day named, where both sides are known.</summary>
    public LocalDate? FirstDay => Start is { } start && End != null ? start.Date : null;

    /// <summary>A stretch of whole days.</summary>
    /// <param name="timex">Its TIMEX3 value.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="end">The day behind its last.</param>
    /// <param name="precision">The precision it is stated with.</param>
    public static Reading OfDays(string timex, LocalDate first, LocalDate end, DatePrecision precision) => new()
    {
        Type = TemporalType.Date,
        Timex = timex,
        Precision = precision,
        Start = first.AtMidnight(),
        End = end.AtMidnight(),
    };

    /// <summary>A single day.</summary>
    public static Reading OfDay(LocalDate day) => OfDays(TimexFormat.Day(day), day, day.PlusDays(1), DatePrecision.Day);

    /// <summary>A stretch of time inside days.</summary>
    public static Reading OfTime(string timex, LocalDateTime start, LocalDateTime end) => new()
    {
        Type = TemporalType.Time,
        Timex = timex,
        Precision = DatePrecision.Time,
        Start = start,
        End = end,
    };

    /// <summary>Something that names a date without saying which, or cannot be placed without a reference date.</summary>
    public static Reading Unresolved(string timex, DatePrecision precision, TemporalType type = TemporalType.Date) =>
        new() { Type = type, Timex = timex, Precision = precision };

    /// <summary>The same, allowing other days than it names.</summary>
    /// <param name="first">First day allowed.</param>
    /// <param name="end">The day behind the last.</param>
    public Reading Allowing(LocalDate first, LocalDate end) => this with { Loose = new TemporalInterval(first.AtMidnight(), end.AtMidnight()) };

    /// <summary>The time before it. What holds "by Friday" or "until Friday" can still hold on Friday.</summary>
    /// <param name="isInclusive">Whether the date itself is allowed.</param>
    public Reading Before(bool isInclusive) => this with
    {
        Relation = DateRelation.Before,
        Start = null,
        End = Border ?? Start,
        Loose = new TemporalInterval(null, isInclusive ? Allowed.End : Border ?? Allowed.Start),
    };

    /// <summary>The time from it on.</summary>
    public Reading Since() => this with { Relation = DateRelation.After, End = null, Loose = new TemporalInterval(Allowed.Start, null) };

    /// <summary>The time behind it. After a day begins with the day, as the hour is not told; after a year, with the next.</summary>
    public Reading After()
    {
        LocalDateTime? border = Border ?? (Precision is DatePrecision.Day or DatePrecision.Time ? Start : End);
        return this with { Relation = DateRelation.After, Start = border, End = null, Loose = new TemporalInterval(border, null) };
    }
}
