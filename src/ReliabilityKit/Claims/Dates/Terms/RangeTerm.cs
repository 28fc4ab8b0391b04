using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>From one date to another: "from 3 to 5 May", "2017-2021", "between March and June".</summary>
internal sealed record RangeTerm(TemporalTerm First, TemporalTerm Last) : TemporalTerm
{
    public override int? StatedYear => Last.StatedYear;

    public override bool LacksYear => First.LacksYear && Last.LacksYear;

    public override TemporalTerm InYear(int year) => new RangeTerm(First.InYear(year), Last.InYear(year));

    public override Reading Resolve(Discourse discourse)
    {
        Reading first = ResolveFirst(discourse);
        Reading last = ResolveLast(discourse, first);
        LocalDateTime? start = first.Border ?? first.Start;
        LocalDateTime? end = last.Border ?? last.Start;
        if (Last is VagueTerm && first.Precision != DatePrecision.Time)
        {
            // "between 22 January and now" is told in days.
            end = end?.Date.AtMidnight();
        }

        TemporalInterval whole = new(first.Allowed.Start, last.Allowed.End);
        return new Reading
        {
            Type = first.Type == TemporalType.Time && last.Type == TemporalType.Time ? TemporalType.Time : TemporalType.Date,
            Timex = $"{first.Timex}/{last.Timex}",
            Precision = first.Precision < last.Precision ? first.Precision : last.Precision,

            // What is named runs to the beginning of the last date; what is allowed holds all of it.
            Start = start < end ? start : null,
            End = start < end ? end : null,
            Loose = whole.Start < whole.End ? whole : new TemporalInterval(null, null),
        };
    }

    // "November to March 2015" begins in the year before.
    private Reading ResolveFirst(Discourse discourse)
    {
        if (First.LacksYear && Last.LacksYear)
        {
            return Running(discourse) ?? First.Resolve(discourse);
        }

        if (Last.StatedYear is not { } year || !First.LacksYear)
        {
            return First.Resolve(discourse);
        }

        Reading last = Last.Resolve(discourse);
        Reading same = First.InYear(year).Resolve(discourse);
        return same.Start <= last.Start ? same : First.InYear(year - 1).Resolve(discourse);
    }

    // Told in August, "between May and October" is the time that runs, whatever the tense.
    private Reading? Running(Discourse discourse)
    {
        Reading first = First.Resolve(discourse.FacingBack());
        Reading last = ResolveLast(discourse, first);
        return first.Start <= discourse.Reference && last.End > discourse.Reference ? first : null;
    }

    private Reading ResolveLast(Discourse discourse, Reading first) =>
        Last.StatedYear is null ? Last.Resolve(discourse.After(first.FirstDay)) : Last.Resolve(discourse);
}
