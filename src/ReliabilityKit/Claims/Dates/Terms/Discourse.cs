using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>What the expressions of one text are understood from: when it was written, and the dates named so far.</summary>
internal sealed class Discourse(LocalDateTime? reference, IDirectionFinder directions)
{
    private int _start;
    private int _end;
    private Direction? _direction;

    /// <summary>Gets the time of writing.</summary>
    public LocalDateTime? Reference { get; } = reference;

    /// <summary>Gets the day of writing.</summary>
    public LocalDate? Today => Reference?.Date;

    /// <summary>Gets the date that was named last, for "the same day" and "two weeks later".</summary>
    public Reading? LastDate { get; private set; }

    /// <summary>Gets the single day that was named last, for "that day" and for times of day.</summary>
    public Reading? LastDay { get; private set; }

    /// <summary>Gets the day that a bare time of day belongs to, where the sentence names one.</summary>
    public Reading? SentenceDay { get; set; }

    /// <summary>Gets the day an open date must not lie before: the first border of a range.</summary>
    public LocalDate? NotBefore { get; private init; }

    /// <summary>Gets which way the words around the expression point.</summary>
    public Direction Direction => Exact == Direction.CertainlyPast ? Direction.Past : Exact;

    private Direction Exact => _direction ??= directions.Find(_start, _end);

    /// <summary>Turns to the next expression.</summary>
    public void MoveTo(int start, int end) => (_start, _end, _direction) = (start, end, null);

    /// <summary>Remembers a date for the expressions that follow.</summary>
    public void Remember(Reading reading)
    {
        if (reading.FirstDay != null && reading.Type is TemporalType.Date or TemporalType.Time)
        {
            LastDate = reading;
            LastDay = reading.Precision <= DatePrecision.Day ? reading : LastDay;
        }
    }

    /// <summary>The same discourse for the second border of a range.</summary>
    public Discourse After(LocalDate? day) => Copy(day ?? NotBefore, _direction);

    /// <summary>The same discourse, pointing back.</summary>
    public Discourse FacingBack() => Copy(NotBefore, Direction.Past);

    /// <summary>Chooses the year of a date whose year is not told.</summary>
    /// <param name="inYear">The date in a year, or <see langword="null"/> where that year has none.</param>
    /// <returns>The date, or <see langword="null"/> without a time of writing.</returns>
    public LocalDate? ChooseYear(Func<int, LocalDate?> inYear)
    {
        if ((NotBefore ?? Today) is not { } today)
        {
            return null;
        }

        // 29 February can be eight years away (1896 to 1904).
        LocalDate? past = null, future = null;
        for (int year = today.Year - 8; year <= today.Year + 8; year++)
        {
            LocalDate? day = inYear(year);
            past = day <= today ? day : past;
            future ??= day >= today ? day : null;
        }

        return NotBefore is null ? Choose(past, future, today) : future;
    }

    private Discourse Copy(LocalDate? notBefore, Direction? direction) => new(Reference, directions)
    {
        LastDate = LastDate,
        LastDay = LastDay,
        SentenceDay = SentenceDay,
        NotBefore = notBefore,
        _start = _start,
        _end = _end,
        _direction = direction,
    };

    /// <summary>Chooses between the last date before the time of writing and the first behind it.</summary>
    public LocalDate? Choose(LocalDate? past, LocalDate? future, LocalDate today)
    {
        if (past is not { } before || future is not { } behind)
        {
            return past ?? future;
        }

        int back = Period.DaysBetween(before, today);
        int ahead = Period.DaysBetween(today, behind);
        return Exact switch
        {
            Direction.CertainlyPast => before,

            // News leaves the year out for dates nearby; the hearing "scheduled for 3 June" is not that of last year.
            Direction.Past => back > 250 && ahead < 95 ? behind : before,
            Direction.Future => ahead > 330 && back < 20 ? before : behind,
            _ => 2 * ahead < back ? behind : before,
        };
    }
}
