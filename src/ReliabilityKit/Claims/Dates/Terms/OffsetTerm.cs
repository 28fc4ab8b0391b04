using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A time that lies a length away from another: "two years ago", "in three days", "two days before Christmas".</summary>
/// <param name="Length">How far away.</param>
/// <param name="Sign">-1 for before, 1 for after.</param>
/// <param name="From">What it counts from.</param>
/// <param name="Date">The date it counts from, where <paramref name="From"/> says that one is named.</param>
/// <param name="Relation">Whether the words say more ("more than two weeks before").</param>
internal sealed record OffsetTerm(DurationTerm Length, int Sign, OffsetOrigin From, TemporalTerm? Date = null, DateRelation Relation = default)
    : TemporalTerm
{
    public override Reading Resolve(Discourse discourse)
    {
        Reading? named = Date?.Resolve(discourse) ?? (From == OffsetOrigin.PreviousDate ? discourse.LastDate : null);
        LocalDateTime? origin = named is null ? discourse.Reference : named.Border ?? named.Start;
        Reading length = Length.Resolve(discourse);
        if (From == OffsetOrigin.Event)
        {
            return length with { Anchor = new TemporalAnchor(TemporalAnchorKind.Event, length.Length, Sign) };
        }

        // "Three days later" without a date before it counts from some event of the story, not from the time of writing.
        bool isAdrift = From == OffsetOrigin.PreviousDate && named is null && Sign > 0 && discourse.Direction == Direction.Past;
        if (isAdrift || origin is not { } from || CalendarUnits.Shift(from, length.Length, Sign) is not { } at)
        {
            return length with { Anchor = AnchorOf(length) };
        }

        Reading reading = UnitTerm.PrecisionOf(Length.FinestUnit) == DatePrecision.Time ? AtTime(at) : OnDay(at.Date, named);
        reading = Relation switch
        {
            DateRelation.Before => reading.Before(isInclusive: false),
            DateRelation.After => (reading with { Border = reading.Start }).After(),
            _ => reading,
        };

        // Corpora of news give what counts from the time of writing the value of its length.
        return reading with { Timex = named is null ? length.Timex : reading.Timex, Length = length.Length, Anchor = AnchorOf(length) };
    }

    private TemporalAnchor? AnchorOf(Reading length) =>
        From == OffsetOrigin.PreviousDate ? new TemporalAnchor(TemporalAnchorKind.PreviousDate, length.Length, Sign) : null;

    private static Reading AtTime(LocalDateTime at) => Reading.OfTime(TimexFormat.TimeOfDay(at), at, at.PlusMinutes(1));

    // "Two years ago" names the day it counts to, but allows its year, and half a year on both sides; "2,000 years ago" much more.
    private Reading OnDay(LocalDate day, Reading? named)
    {
        TimeUnit own = Coarser(Length.FinestUnit, null);
        TimeUnit unit = Coarser(Length.FinestUnit, named?.Precision);
        Reading around = CalendarUnits.Containing(unit, day) with { Start = day.AtMidnight(), End = day.PlusDays(1).AtMidnight() };
        if (unit > own && Shifted(named!) is { } shifted)
        {
            return around with { Loose = shifted };
        }

        Reading whole = CalendarUnits.Containing(unit, day);
        int slack = Slack(unit, day);
        return around.Allowing(LocalDate.Min(whole.Start!.Value.Date, day.PlusDays(-slack)), LocalDate.Max(whole.End!.Value.Date, day.PlusDays(slack + 1)));
    }

    // "Two days later", counted from "May": any day of May may be the one counted from.
    private TemporalInterval? Shifted(Reading named) =>
        CalendarUnits.Shift(named.Allowed.Start, Length.ToPeriod(), Sign) is { } start && CalendarUnits.Shift(named.Allowed.End, Length.ToPeriod(), Sign) is { } end
            ? new TemporalInterval(start, end)
            : null;

    // Half the unit, or a twentieth of the length where that is more: large numbers are round ones.
    private int Slack(TimeUnit unit, LocalDate day)
    {
        int half = unit switch { TimeUnit.Week => 3, TimeUnit.Month => 15, TimeUnit.Quarter => 45, TimeUnit.Year => 182, _ => 0 };
        int length = Length.ToPeriod() is { } period && CalendarUnits.Shift(day.AtMidnight(), period, -Sign) is { } origin
            ? Math.Abs(Period.DaysBetween(day, origin.Date))
            : 0;
        bool isSafe = day.Year is > 1000 and < CalendarUnits.MaxYear - 1000;
        return half > 0 && isSafe ? Math.Max(half, length / 20) : half;
    }

    private static TimeUnit Coarser(TimeUnit unit, DatePrecision? origin)
    {
        unit = unit switch
        {
            TimeUnit.Night or TimeUnit.Weekday or TimeUnit.Workweek => TimeUnit.Day,
            TimeUnit.Weekend => TimeUnit.Week,
            TimeUnit.Decade or TimeUnit.Century or TimeUnit.Millennium => TimeUnit.Year,
            _ => unit,
        };
        TimeUnit named = origin switch
        {
            DatePrecision.Week => TimeUnit.Week,
            DatePrecision.Month => TimeUnit.Month,
            DatePrecision.Quarter => TimeUnit.Quarter,
            DatePrecision.Year => TimeUnit.Year,
            _ => TimeUnit.Day,
        };
        return named > unit ? named : unit;
    }
}
