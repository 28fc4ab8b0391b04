using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>The week or weekend of a day: "the week of May 6", "the week beginning 4 February", "Labor Day weekend".</summary>
internal sealed record WeekOfTerm(TimeUnit Unit, TemporalTerm Day) : TemporalTerm
{
    public override int? StatedYear => Day.StatedYear;

    public override bool LacksYear => Day.LacksYear;

    public override TemporalTerm InYear(int year) => this with { Day = Day.InYear(year) };

    public override Reading Resolve(Discourse discourse)
    {
        Reading reading = Day.Resolve(discourse);
        if (reading.Start?.Date is not { } day)
        {
            return Reading.Unresolved(Unit == TimeUnit.Weekend ? "XXXX-WXX-WE" : "XXXX-WXX", DatePrecision.Week);
        }

        return Unit == TimeUnit.Weekend ? LongWeekend(day) : CalendarUnits.Containing(Unit, day);
    }

    // A holiday on a Friday or Monday makes the weekend longer.
    private static Reading LongWeekend(LocalDate day)
    {
        Reading weekend = CalendarUnits.Containing(TimeUnit.Weekend, day.DayOfWeek == IsoDayOfWeek.Monday ? day.PlusDays(-1) : day);
        LocalDate first = weekend.Start!.Value.Date, end = weekend.End!.Value.Date;
        first = day.DayOfWeek == IsoDayOfWeek.Friday ? day : first;
        end = day.DayOfWeek == IsoDayOfWeek.Monday ? day.PlusDays(1) : end;
        return Reading.OfDays(weekend.Timex, first, end, DatePrecision.Week);
    }
}
