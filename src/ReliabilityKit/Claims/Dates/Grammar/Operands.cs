using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>The stretches of time that parts are taken of: "of 2024", "of last year", "of next month".</summary>
internal static class Operands
{
    /// <summary>Reads "of 2024", "of last year", "2024", "in fiscal 2025"; leaves the cursor alone where there is none.</summary>
    public static TemporalTerm? OfYear(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool joined = c.TryTake(Keyword.Of, Keyword.In) || c.TryTake(',');
        TemporalTerm? year = Year(ref c);
        if (year is null || (!joined && year is not (YearTerm or FiscalYearTerm)))
        {
            return null;
        }

        cursor = c;
        return year;
    }

    /// <summary>Reads a year: "2024", "last year", "the year", "fiscal 2025", "the same year".</summary>
    public static TemporalTerm? Year(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? term = Years.Fiscal(ref c) ?? Years.NamedYear(ref c) ?? Unit(ref c, TimeUnit.Year);
        if (term is null && DayNumbers.TryFullYear(ref c, out int year) && !NumberContext.IsCounted(c.Next))
        {
            term = new YearTerm(year);
        }

        cursor = term is null ? cursor : c;
        return term;
    }

    /// <summary>Reads any stretch that has smaller units in it: a year, a month, a decade.</summary>
    public static TemporalTerm? Stretch(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? term = Months.MonthAndYear(ref c) ?? Years.Decade(ref c) ?? Years.Century(ref c) ?? PartsOfYears.Quarter(ref c)
            ?? Year(ref c) ?? RelativeDates.Month(ref c) ?? Unit(ref c, TimeUnit.Month) ?? Unit(ref c, TimeUnit.Quarter)
            ?? Unit(ref c, TimeUnit.Decade) ?? Unit(ref c, TimeUnit.Week);
        if (term is null && DayNumbers.TryMonth(ref c, out int month))
        {
            term = new MonthTerm(null, month);
        }

        cursor = term is null ? cursor : c;
        return term;
    }

    private static TemporalTerm? Unit(ref Cursor cursor, TimeUnit unit)
    {
        Cursor c = cursor;
        TemporalTerm? term = RelativeDates.CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c);
        bool fits = term is UnitTerm { Unit: var found } && found == unit || (term is AnaphoraTerm { Unit: var same } && same == unit);
        cursor = fits ? c : cursor;
        return fits ? term : null;
    }
}
