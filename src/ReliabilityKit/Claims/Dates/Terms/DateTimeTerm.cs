using NodaTime;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A day with a time of day: "Friday morning", "18:00 on 3 May", "tomorrow before 5pm".</summary>
internal sealed record DateTimeTerm(TemporalTerm Date, TimeOfDayTerm Time, DateRelation Relation = DateRelation.During) : TemporalTerm
{
    public override int? StatedYear => Date.StatedYear;

    public override bool LacksYear => Date.LacksYear;

    public override TemporalTerm InYear(int year) => this with { Date = Date.InYear(year) };

    public override Reading Resolve(Discourse discourse)
    {
        Reading date = Date.Resolve(discourse);
        LocalDate? day = date.Start?.Date;
        Reading reading = Time.On(day, day is { } known ? TimexFormat.Day(known) : date.Timex);
        return Relation switch
        {
            DateRelation.Before => reading.Before(isInclusive: false),
            DateRelation.After => reading.After(),
            _ => reading,
        };
    }
}
