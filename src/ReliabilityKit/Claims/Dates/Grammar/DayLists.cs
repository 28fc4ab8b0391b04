using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Several days of one month: "January 22 or 23", "May 3, 4 and 5", "3, 4 and 5 July".</summary>
internal static class DayLists
{
    // Lists of days are short; a bound keeps long rows of numbers linear.
    private const int MaxDays = 5;

    public static readonly Rule[] All = [new(Starters.Number | Starters.Ordinal | Starters.The, FirstOfDays)];

    /// <summary>The first number of "3, 4 and 5 July": a day of its own.</summary>
    public static TemporalTerm? FirstOfDays(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (NumberContext.IsPartOfNumber(c) || c.At(-1).Word.Month != 0 || !DayNumbers.TryDay(ref c, out int day))
        {
            return null;
        }

        Cursor rest = c;
        for (int i = 0; i < MaxDays; i++)
        {
            if (!(rest.TryTake(',') || rest.Next.Word.Keyword is Keyword.And or Keyword.Or))
            {
                return null;
            }

            rest.TryTake(Keyword.And, Keyword.Or);
            rest.TryTake(Keyword.The);
            Cursor last = rest;
            if (CalendarDates.DayFirst(ref last) is DayTerm { Month: { } month, Year: var year } behind)
            {
                bool fits = behind.Day > day && DayTerm.Exists(year, month, day);
                cursor = fits ? c : cursor;
                return fits ? new DayTerm(year, month, day) : null;
            }

            if (!DayNumbers.TryDay(ref rest, out _))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Reads the next day of a list.</summary>
    /// <param name="cursor">Behind a day.</param>
    /// <param name="previous">That day.</param>
    /// <param name="start">Index of the first lexeme of the next day.</param>
    /// <returns>The next day, or <see langword="null"/> where the list is over.</returns>
    public static TemporalTerm? TryNext(ref Cursor cursor, TemporalTerm previous, out int start)
    {
        start = 0;
        if (previous is not DayTerm { Month: not null, Offset: null } day || cursor.At(-1).Word.Month != 0 || cursor.At(-1).Length == 4)
        {
            return null;
        }

        Cursor c = cursor;
        bool comma = c.TryTake(',');
        bool joined = c.TryTake(Keyword.Or, Keyword.And);
        start = c.Position;
        if (!(comma || joined) || !DayNumbers.TryDay(ref c, out int number) || number <= day.Day || !Ends(c, joined) || !DayTerm.Exists(day.Year, day.Month, number))
        {
            return null;
        }

        int? year = joined ? TrailingYears.Read(ref c) : null;
        cursor = c;
        return day with { Day = number, Weekday = NodaTime.IsoDayOfWeek.None, Year = year ?? day.Year };
    }

    // "May 3 and 23 people": a noun behind the number makes it a quantity.
    private static bool Ends(in Cursor cursor, bool joined)
    {
        ref readonly Lexeme next = ref cursor.Next;
        if (next.Is(Keyword.Of) && cursor.At(1).Word.Month != 0)
        {
            return false;
        }

        bool goesOn = next.Is(',') || next.Word.Keyword is Keyword.And or Keyword.Or;
        bool stops = next.Kind is LexemeKind.None or LexemeKind.Break || next.Is('.') || next.Is(';') || next.Is(')') || next.Is('?') || (next.Is(',') && joined)
            || next.Word.Keyword is Keyword.In or Keyword.At or Keyword.For or Keyword.From or Keyword.To or Keyword.Of;
        return !NumberContext.IsOtherNumber(cursor) && (goesOn || (joined && stops));
    }
}
