using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>A quarter or half of a year: "Q3 2024", "the first quarter of last year", "H1".</summary>
/// <param name="Unit">Quarter or semester.</param>
/// <param name="Number">Which one.</param>
/// <param name="Of">The year, if it is told.</param>
internal sealed record PartOfYearTerm(TimeUnit Unit, int Number, TemporalTerm? Of) : TemporalTerm
{
    public override int? StatedYear => Of?.StatedYear;

    public override bool LacksYear => Of is null;

    public override TemporalTerm InYear(int year) => this with { Of = new YearTerm(year) };

    public override Reading Resolve(Discourse discourse)
    {
        if (Of is FiscalYearTerm fiscal)
        {
            return Fiscal(fiscal.Resolve(discourse));
        }

        int? year = Of is null ? ChooseYear(discourse) : Of.Resolve(discourse).Start?.Year;
        return year is { } known ? In(known) : Reading.Unresolved($"XXXX-{Code}{TimexFormat.Number(Number)}", DatePrecision.Quarter);
    }

    private string Code => Unit == TimeUnit.Quarter ? "Q" : "H";

    private int Months => Unit == TimeUnit.Quarter ? 3 : 6;

    private Reading In(int year) => Unit == TimeUnit.Quarter ? CalendarUnits.Quarter(year, Number) : CalendarUnits.Half(year, Number);

    private Reading Fiscal(Reading year)
    {
        LocalDate first = year.Start!.Value.Date.PlusMonths(Months * (Number - 1));
        return Reading.OfDays($"{year.Timex}-{Code}{TimexFormat.Number(Number)}", first, first.PlusMonths(Months), DatePrecision.Quarter) with
        {
            Relation = year.Relation,
        };
    }

    // The latest that has begun, unless the words look ahead.
    private int? ChooseYear(Discourse discourse)
    {
        if ((discourse.NotBefore ?? discourse.Today) is not { } today)
        {
            return null;
        }

        bool hasBegun = new LocalDate(today.Year, (Months * (Number - 1)) + 1, 1) <= today;
        bool isOver = new LocalDate(today.Year, 1, 1).PlusMonths(Months * Number) <= today;
        return discourse.Direction == Direction.Future || discourse.NotBefore != null
            ? isOver ? today.Year + 1 : today.Year
            : hasBegun ? today.Year : today.Year - 1;
    }
}
