using NodaTime;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Days of the week: "Tuesday", "next Friday", "Tuesday of last week".</summary>
internal static class Weekdays
{
    public static readonly Rule[] All =
    [
        new(Starters.Weekday | Starters.Offset, Weekday),
        new(Starters.Weekday, WeekdayOfWeek),
    ];

    /// <summary>"Tuesday", "last Tuesday", "next week Monday", "this past Wednesday".</summary>
    public static TemporalTerm? Weekday(ref Cursor cursor)
    {
        Cursor c = cursor;
        WeekdayChoice choice = RelativeDates.TryOffset(ref c, out int offset) ? Choice(cursor, offset) : WeekdayChoice.Nearest;
        if (choice != WeekdayChoice.Nearest && c.Next.Word is { Unit: TimeUnit.Week, IsPlural: false })
        {
            c.Skip();
        }

        bool hasOffset = c.Position > cursor.Position;
        if (!IsWeekday(c, hasOffset) || !DayNumbers.TryWeekday(ref c, out IsoDayOfWeek weekday))
        {
            return null;
        }

        cursor = c;
        return new WeekdayTerm(weekday, choice);
    }

    /// <summary>"Tuesday of last week", "Monday of the following week", "Thursday, week 23".</summary>
    public static TemporalTerm? WeekdayOfWeek(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!DayNumbers.TryWeekday(ref c, out IsoDayOfWeek weekday))
        {
            return null;
        }

        c.TryTake(Keyword.Of);
        TemporalTerm? week = RelativeDates.CalendarUnit(ref c) ?? Anaphoras.Anaphora(ref c);
        if (week is not (UnitTerm { Unit: TimeUnit.Week } or AnaphoraTerm { Unit: TimeUnit.Week }))
        {
            return null;
        }

        cursor = c;
        return new WeekdayTerm(weekday, WeekdayChoice.Nearest, week);
    }

    private static WeekdayChoice Choice(in Cursor cursor, int offset)
    {
        bool hasThis = cursor.Next.Is(Keyword.This);
        return (cursor.Next.Word.Keyword, offset) switch
        {
            (Keyword.Past, _) => WeekdayChoice.Before,
            (Keyword.Coming, _) => WeekdayChoice.After,
            (_, < 0) => hasThis ? WeekdayChoice.Before : WeekdayChoice.LastWeek,
            (_, > 0) => hasThis ? WeekdayChoice.After : WeekdayChoice.NextWeek,
            _ => WeekdayChoice.ThisWeek,
        };
    }

    // "sun" and "sat" are days in capitals only, and not inside names.
    private static bool IsWeekday(in Cursor cursor, bool introduced)
    {
        ref readonly Lexeme word = ref cursor.Next;
        if (word.Word.Weekday == IsoDayOfWeek.None || word.Word.IsPlural || DayNumbers.IsTied(cursor))
        {
            return false;
        }

        if (!word.Word.IsCommon)
        {
            return true;
        }

        bool company = introduced || cursor.At(-1).Word.Keyword is Keyword.On or Keyword.Or or Keyword.And or Keyword.From or Keyword.To or Keyword.Until;
        return company && word.IsCapitalized && !cursor.At(1).IsUnknownWord;
    }
}
