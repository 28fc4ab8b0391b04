using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Things that recur: "every year", "each Tuesday", "twice a week", "daily", "every two years", "Mondays".</summary>
internal static class Sets
{
    public static readonly Rule[] All =
    [
        new(Starters.Set, Every),
        new(Starters.Set | Starters.Numeral | Starters.A | Starters.Amount, TimesPer),
        new(Starters.A | Starters.Set, Rate),
        new(Starters.Set, Adverb),
        new(Starters.Weekday, Plural),
    ];

    /// <summary>"every year", "each Tuesday", "every other day", "every two weeks", "every summer", "every morning", "every May".</summary>
    public static TemporalTerm? Every(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!c.TryTake(Keyword.Every, Keyword.Each))
        {
            return null;
        }

        bool other = c.TryTake(Keyword.Other);
        c.TryTake(Keyword.Working);
        c.TryTake(Keyword.Whole);
        string? timex = Calendar(ref c) ?? (Durations.Read(ref c) is { IsCounted: true } length ? length.Timex : Unit(ref c, other ? 2 : 1));
        if (timex is null)
        {
            return null;
        }

        cursor = c;
        return new SetTerm(timex);
    }

    /// <summary>"twice a week", "three times a year", "once every month", "once a day".</summary>
    public static TemporalTerm? TimesPer(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!c.TryTake(Keyword.Once) && !c.TryTake(Keyword.Twice) && !c.TryTake(Keyword.Thrice)
            && !(Durations.TryCount(ref c) && c.TryTake(Keyword.Times)))
        {
            return null;
        }

        if (!c.TryTake(Keyword.A) && !c.TryTake(Keyword.Every, Keyword.Each) && !c.TryTake(Keyword.Per))
        {
            return null;
        }

        if (Unit(ref c, 1) is not { } timex)
        {
            return null;
        }

        cursor = c;
        return new SetTerm(timex);
    }

    /// <summary>"a day" behind what is counted: "10 miles a day", "$50 a month", "5 percent per year".</summary>
    public static TemporalTerm? Rate(ref Cursor cursor)
    {
        Cursor c = cursor;
        ref readonly Lexeme counted = ref c.At(-1);
        bool isRate = NumberContext.IsCounted(counted) || counted.Kind == LexemeKind.Number
            || ((counted.IsPlural || counted.IsUnknownWord) && c.At(-2).Kind == LexemeKind.Number && c.At(-1).Kind == LexemeKind.Word);
        if (!isRate || !c.TryTake(Keyword.A, Keyword.Per) || Unit(ref c, 1) is not { } timex || c.Next.Word.Keyword is Keyword.Ago or Keyword.Later or Keyword.Earlier)
        {
            return null;
        }

        cursor = c;
        return new SetTerm(timex);
    }

    /// <summary>"daily", "weekly", "annual".</summary>
    public static TemporalTerm? Adverb(ref Cursor cursor)
    {
        string? timex = cursor.Next.Word.Keyword switch
        {
            Keyword.Hourly => "PT1H",
            Keyword.Daily or Keyword.Nightly => "P1D",
            Keyword.Weekly => "P1W",
            Keyword.Fortnightly => "P2W",
            Keyword.Monthly => "P1M",
            Keyword.Quarterly => "P3M",
            Keyword.HalfYearly => "P6M",
            Keyword.Yearly => "P1Y",
            Keyword.TwoYearly => "P2Y",
            _ => null,
        };
        ref readonly Lexeme before = ref cursor.At(-1);
        ref readonly Lexeme behind = ref cursor.At(1);

        // Inside a name ("the Daily Mail") it is no time.
        bool isName = cursor.Next.IsCapitalized && !cursor.Next.OpensSentence && (before.IsCapitalized || behind.IsCapitalized);
        if (timex is null || isName || before.Is('-') || behind.Is('-'))
        {
            return null;
        }

        cursor.Skip();
        return new SetTerm(timex);
    }

    /// <summary>"Mondays", "on Sundays", "mornings".</summary>
    public static TemporalTerm? Plural(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.Next.Word is not { Weekday: not NodaTime.IsoDayOfWeek.None, IsPlural: true })
        {
            return null;
        }

        cursor.Skip();
        return new SetTerm(TimexFormat.Weekday(c.Next.Word.Weekday));
    }

    private static string? Unit(ref Cursor cursor, int count)
    {
        if (cursor.Next.Word is not { IsPlural: false, IsShort: false, Unit: not TimeUnit.None } unit)
        {
            return null;
        }

        cursor.Skip();
        return new DurationTerm(unit.UnitCount * count, unit.Unit).Timex;
    }

    private static string? Calendar(ref Cursor cursor)
    {
        Word word = cursor.Next.Word;
        string? timex = word.Weekday != 0 ? TimexFormat.Weekday(word.Weekday)
            : word.Month != 0 && !cursor.At(1).IsPlainNumber ? TimexFormat.Month(null, word.Month)
            : word.Season is { } season ? "XXXX-" + season.Code
            : word.DayPart is { } part ? "XXXX-XX-XXT" + part.Code
            : null;
        cursor.Skip(timex is null ? 0 : 1);
        if (timex != null && word.Weekday != 0 && cursor.Next.Word.DayPart is { } behind)
        {
            timex += "T" + behind.Code;
            cursor.Skip();
        }

        return timex;
    }
}
