using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Units counted inside a stretch: "the last week of July", "the first Monday of next month", "the first two weeks of 2021".</summary>
internal static class CountedUnits
{
    public static readonly Rule[] All =
    [
        new(Starters.The | Starters.Numeral | Starters.Offset, Nth),
        new(Starters.The, DayOfThisMonth),
    ];

    /// <summary>An ordinal or "last", a number if there is one, a unit or weekday, "of" or "in", and a stretch.</summary>
    public static TemporalTerm? Nth(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        int number = c.TryTake(Keyword.Last, Keyword.Final) ? -1 : c.TryTake(Keyword.Opening) ? 1 : Numerals.TryOrdinal(ref c, out int ordinal) ? ordinal : 0;
        if (number == 0)
        {
            return null;
        }

        int count = Numerals.TrySmall(ref c, out int counted) && counted > 0 ? counted : 1;
        if (!DayNumbers.TryWeekday(ref c, out IsoDayOfWeek weekday) && !TryUnit(ref c, count))
        {
            return null;
        }

        TimeUnit unit = weekday == IsoDayOfWeek.None ? c.At(-1).Word.Unit : TimeUnit.None;
        if (!c.TryTake(Keyword.Of, Keyword.In) || Operands.Stretch(ref c) is not { } of)
        {
            return null;
        }

        cursor = c;
        return new NthTerm(number, count, unit, weekday, of);
    }

    /// <summary>"the 21st of this month", "the 3rd of next month", "the 15th this month".</summary>
    public static TemporalTerm? DayOfThisMonth(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!c.TryTake(Keyword.The) || c.Next.Kind != LexemeKind.Ordinal || !DayNumbers.TryDay(ref c, out int day))
        {
            return null;
        }

        c.TryTake(Keyword.Of);
        TemporalTerm? month = RelativeDates.CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c);
        if (month is not (UnitTerm { Unit: TimeUnit.Month } or AnaphoraTerm { Unit: TimeUnit.Month }))
        {
            return null;
        }

        cursor = c;
        return new NthTerm(day, 1, TimeUnit.Day, IsoDayOfWeek.None, month);
    }

    private static bool TryUnit(ref Cursor cursor, int count)
    {
        cursor.TryTake(Keyword.Whole);
        bool found = cursor.Next.Word is { Unit: > TimeUnit.Hour, UnitCount: 1, IsShort: false } word && word.IsPlural == count > 1;
        cursor.Skip(found ? 1 : 0);
        return found;
    }
}
