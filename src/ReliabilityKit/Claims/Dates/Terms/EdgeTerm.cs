using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A part of a stretch of time: "early June", "mid-1990s", "the end of 2024", "earlier this month".</summary>
/// <param name="Edge">Which part.</param>
/// <param name="Of">The stretch.</param>
internal sealed record EdgeTerm(Edge Edge, TemporalTerm Of) : TemporalTerm
{
    public override int? StatedYear => Of.StatedYear;

    public override bool LacksYear => Of.LacksYear;

    public override bool IsDay => Of.IsDay;

    public override TemporalTerm InYear(int year) => this with { Of = Of.InYear(year) };

    public override Reading Resolve(Discourse discourse)
    {
        Reading whole = Of.Resolve(discourse);
        if (whole.Start is not { } start || whole.End is not { } end)
        {
            return whole;
        }

        return Edge switch
        {
            Edge.Early or Edge.Late => Third(whole, Edge),
            Edge.Earlier => Until(whole, discourse),
            Edge.Later => From(whole, discourse),
            Edge.ToDate or Edge.Rest => Split(whole, discourse),
            _ when whole.Precision == DatePrecision.Day => OfDay(whole, start, end),
            _ => Part(whole, start, end),
        };
    }

    // The last second of the day is what "by the end of the day" runs to.
    private Reading OfDay(Reading whole, LocalDateTime start, LocalDateTime end) => Edge switch
    {
        Edge.End => whole with { Start = end.PlusSeconds(-1), Border = end, Loose = whole.Allowed },
        Edge.Middle => whole with { Start = start.PlusHours(10), End = start.PlusHours(14), Border = start.PlusHours(12), Loose = whole.Allowed },
        _ => whole with { End = start.PlusHours(8), Border = start, Loose = whole.Allowed },
    };

    private Reading Part(Reading whole, LocalDateTime start, LocalDateTime end)
    {
        (LocalDate first, LocalDate last) = Of is UnitTerm && Edge != Edge.Middle ? Halves(whole, Edge) : Cut(whole, Edge);
        LocalDateTime border = Edge switch
        {
            Edge.Beginning => start,
            Edge.End => end,
            _ => start.PlusDays((Period.DaysBetween(start.Date, end.Date) + 1) / 2 - 1 + (whole.Precision == DatePrecision.Month ? 0 : 1)),
        };
        return whole with { Start = first.AtMidnight(), End = last.AtMidnight(), Border = border };
    }

    private static Reading Until(Reading whole, Discourse discourse)
    {
        (LocalDate first, LocalDate last) = whole.Precision == DatePrecision.Year && discourse.Today is { } now && now > whole.Start!.Value.Date
            ? (whole.Start!.Value.Date, now)
            : Halves(whole, Edge.Beginning);
        return whole with { Start = first.AtMidnight(), End = last.AtMidnight(), Loose = Clip(whole, null, discourse.Today) };
    }

    private static Reading From(Reading whole, Discourse discourse)
    {
        if (whole.Precision == DatePrecision.Day)
        {
            return whole with { Start = whole.Start!.Value.PlusHours(12), Loose = whole.Allowed };
        }

        (LocalDate first, LocalDate last) = Halves(whole, Edge.End);
        return whole with { Start = first.AtMidnight(), End = last.AtMidnight(), Loose = Clip(whole, discourse.Today, null) };
    }

    // The time of writing parts what is over from what is to come.
    private Reading Split(Reading whole, Discourse discourse)
    {
        if (discourse.Reference is not { } now || !(now.Date.AtMidnight() > whole.Start && now < whole.End))
        {
            return whole;
        }

        return Edge == Edge.Rest
            ? whole with { Start = whole.Precision == DatePrecision.Day ? now : now.Date.AtMidnight(), Loose = Clip(whole, now.Date, null) }
            : whole with { End = now.Date.AtMidnight(), Loose = Clip(whole, null, now.Date) };
    }

    // From or up to the day of writing, that day included.
    private static TemporalInterval Clip(Reading whole, LocalDate? from, LocalDate? to)
    {
        LocalDateTime? first = from?.AtMidnight(), behind = to?.PlusDays(1).AtMidnight();
        return first >= whole.End || behind <= whole.Start
            ? whole.Allowed
            : new TemporalInterval(first > whole.Start ? first : whole.Start, behind < whole.End ? behind : whole.End);
    }

    private static Reading Third(Reading whole, Edge edge)
    {
        if (whole.Precision is DatePrecision.Day or DatePrecision.Time)
        {
            return whole;
        }

        (LocalDate first, LocalDate behind) = Cut(whole, edge == Edge.Early ? Edge.Beginning : Edge.End);
        return whole.Allowing(first, behind);
    }

    // Thirds of a year named by its number, halves of one that is counted to; the middle of a month is its 10th to 20th.
    private static (LocalDate First, LocalDate Behind) Cut(Reading whole, Edge edge)
    {
        LocalDate start = whole.Start!.Value.Date, end = whole.End!.Value.Date;
        switch (whole.Precision)
        {
            case DatePrecision.Month when edge == Edge.Middle:
                return (start.PlusDays(9), start.PlusDays(20));
            case DatePrecision.Year:
                return Step(start, end, edge, months: 4);
            case DatePrecision.Quarter:
                return Step(start, end, edge, months: Math.Max(1, Period.DaysBetween(start, end) / 90));
            case DatePrecision.Decade:
                return Step(start, end, edge, months: edge == Edge.Middle ? 42 : 48);
            case DatePrecision.Century:
                return Step(start, end, edge, months: 400);
            default:
                return Halves(whole, edge);
        }
    }

    private static (LocalDate First, LocalDate Behind) Step(LocalDate start, LocalDate end, Edge edge, int months) => edge switch
    {
        Edge.Beginning => (start, start.PlusMonths(months)),
        Edge.Middle => (start.PlusMonths(months), end.PlusMonths(-months)),
        _ => (end.PlusMonths(-months), end),
    };

    private static (LocalDate First, LocalDate Behind) Halves(Reading whole, Edge edge)
    {
        LocalDate start = whole.Start!.Value.Date, end = whole.End!.Value.Date;
        LocalDate middle = whole.Precision switch
        {
            DatePrecision.Year => start.PlusMonths(6),
            DatePrecision.Month => start.PlusDays(15),
            DatePrecision.Week => start.PlusDays(Math.Min(3, Period.DaysBetween(start, end) / 2)),
            _ => start.PlusDays(Period.DaysBetween(start, end) / 2),
        };
        return edge switch
        {
            Edge.Beginning => (start, middle > start ? middle : end),
            Edge.End => (middle, end),
            _ => (start, end),
        };
    }
}
