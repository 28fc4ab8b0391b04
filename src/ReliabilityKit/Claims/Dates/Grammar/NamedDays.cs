using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Holidays and other days with a name: "Christmas Eve", "Thanksgiving 2024", "last Easter", "Labor Day weekend".</summary>
internal static class NamedDays
{
    public static readonly Rule[] All =
    [
        new(Starters.Phrase | Starters.Offset, Holiday),
        new(Starters.Phrase | Starters.Offset, HolidayWeekend),
    ];

    /// <summary>"Christmas Eve", "New Year's Day 2025", "last Easter", "Thanksgiving of 2019".</summary>
    public static TemporalTerm? Holiday(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool hasOffset = RelativeDates.TryOffset(ref c, out int offset);
        if (!Lexicon.English.Holidays.TryFind(c.Rest, out int length, out HolidayRule? rule) || rule == HolidayRule.None)
        {
            return null;
        }

        // "in the new year" means the months to come.
        if (length == 2 && !c.Next.IsCapitalized && c.At(-1).Word.Keyword is Keyword.The or Keyword.A && c.At(1).Word.Unit == TimeUnit.Year)
        {
            return null;
        }

        c.Skip(length);
        Cursor named = c;
        c.TryTake(',');
        c.TryTake(Keyword.Of, Keyword.In);
        if (!hasOffset && DayNumbers.TryFullYear(ref c, out int year))
        {
            cursor = c;
            return new HolidayTerm(year, rule!);
        }

        cursor = named;
        return new HolidayTerm(null, rule!, offset);
    }

    /// <summary>"Labor Day weekend", "Easter 2021 weekend".</summary>
    public static TemporalTerm? HolidayWeekend(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? day = Holiday(ref c);
        if (day is null || c.Next.Word is not { Unit: TimeUnit.Weekend, IsPlural: false })
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new WeekOfTerm(TimeUnit.Weekend, day);
    }
}
