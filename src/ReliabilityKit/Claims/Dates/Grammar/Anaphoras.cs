using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Dates counted from the date named last: "that day", "the same month a year ago", "the following year".</summary>
internal static class Anaphoras
{
    public static readonly Rule[] All = [new(Starters.The | Starters.That, Anaphora)];

    /// <summary>"that day", "the same month", "the following year", "the previous day", "the year before", "the day", "the entire year".</summary>
    public static TemporalTerm? Anaphora(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool hasThat = c.TryTake(Keyword.That);
        bool hasThe = !hasThat && c.TryTake(Keyword.The);
        if (!hasThat && !hasThe)
        {
            return null;
        }

        bool same = c.TryTake(Keyword.Same);
        int offset = 0;
        if (!same)
        {
            offset = c.TryTake(Keyword.Following) || c.TryTake(Keyword.Next) || c.TryTake(Keyword.After) ? 1 : c.TryTake(Keyword.Previous) ? -1 : 0;
        }

        bool whole = offset == 0 && !same && c.TryTake(Keyword.Whole);
        if (same && c.TryTake(Keyword.Period))
        {
            int years = YearsBehind(ref c, out int? year);
            cursor = c;
            return new AnaphoraTerm(TimeUnit.None, 0, NeedsDate: true, years, year);
        }

        if (!RelativeDates.TryUnit(ref c, out TimeUnit unit) || unit < TimeUnit.Day)
        {
            return null;
        }

        if (offset == 0 && !same && !whole && TryBehind(ref c, out int side))
        {
            offset = side;
        }

        if (offset == 0 && (c.Next.Is(Keyword.Ending) || (unit == TimeUnit.Year && c.Next.Kind == LexemeKind.Number)))
        {
            // "The year ending 31 March" is a length, "the year 99999" beyond any calendar.
            return null;
        }

        int? inYear = null;
        int back = same && unit < TimeUnit.Year ? YearsBehind(ref c, out inYear) : 0;
        cursor = c;
        return new AnaphoraTerm(unit, offset, hasThat || same, back, inYear);
    }

    // "a year ago", "a year earlier", "two years ago", "last year", "of the previous year", "in 2023", behind "the same month".
    private static int YearsBehind(ref Cursor cursor, out int? year)
    {
        Cursor c = cursor;
        year = null;
        bool joined = c.TryTake(Keyword.Of, Keyword.In);
        if (joined && DayNumbers.TryFullYear(ref c, out int named))
        {
            year = named;
            cursor = c;
            return 0;
        }

        c.TryTake(Keyword.The);
        if (c.TryTake(Keyword.Last, Keyword.Previous) && c.Next.Word is { Unit: TimeUnit.Year, IsPlural: false })
        {
            c.Skip();
            cursor = c;
            return -1;
        }

        c = cursor;
        if (Durations.Read(ref c) is { Measures: [{ Unit: TimeUnit.Year, Amount: { } years and <= 100 }] } && c.TryTake(Keyword.Ago, Keyword.Earlier))
        {
            cursor = c;
            return -(int)years;
        }

        return 0;
    }

    private static bool TryBehind(ref Cursor cursor, out int offset)
    {
        ref readonly Lexeme next = ref cursor.Next;
        bool ends = cursor.At(1).Kind is not (LexemeKind.Word or LexemeKind.Number);
        offset = next.Word.Keyword switch
        {
            Keyword.Previous => -1,
            Keyword.Before or Keyword.Earlier when ends => -1,
            Keyword.After or Keyword.Later when ends => 1,
            _ => 0,
        };
        cursor.Skip(offset != 0 ? 1 : 0);
        return offset != 0;
    }
}
