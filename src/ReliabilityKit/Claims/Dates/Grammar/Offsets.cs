using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Times a length away from another: "two weeks ago", "in three days", "two days before Christmas", "a week later".</summary>
internal static class Offsets
{
    public static readonly Rule[] All =
    [
        new(Starters.Numeral | Starters.A | Starters.Amount | Starters.Time | Starters.Unit, StartingAt),
        new(Starters.Numeral | Starters.A | Starters.Amount | Starters.Modifier | Starters.Time | Starters.Unit, Behind),
        new(Starters.The | Starters.Offset | Starters.Numeral, Window),
        new(Starters.A | Starters.Numeral, WeekOnDay),
        new(Starters.A | Starters.Numeral | Starters.Amount, DaysAgo),
        new(Starters.Weekday | Starters.Day, DayWeek),
        new(Starters.The, Eve),
    ];

    /// <summary>"two years ago", "a week later", "two days after Christmas", "3 days from now", "a day after the vote".</summary>
    public static TemporalTerm? Behind(ref Cursor cursor)
    {
        Cursor c = cursor;
        Cursor modifier = c;
        Durations.TakeModifier(ref c);
        bool isMore = modifier.Next.Word.Keyword is Keyword.More or Keyword.Over;
        bool isLess = modifier.Next.Word.Keyword is Keyword.Less or Keyword.Under;
        if (Durations.Read(ref c) is not { } length || Place(ref c, length, isMore, isLess) is not { } term)
        {
            return null;
        }

        cursor = c;
        return term;
    }

    /// <summary>"a week on Monday", "two weeks tomorrow": so many weeks behind the next such day, in British English.</summary>
    public static TemporalTerm? WeekOnDay(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool asked = cursor.At(-1).Word.Keyword is Keyword.For or Keyword.In or Keyword.Of or Keyword.Over;
        if (asked || Durations.Read(ref c) is not { Measures: [{ Unit: TimeUnit.Week, Amount: { } weeks and <= 3 }] } || !c.TryTake(Keyword.On) || NextDay(ref c) is not { } day)
        {
            return null;
        }

        cursor = c;
        return new OffsetTerm(new DurationTerm(7 * weeks, TimeUnit.Day), 1, OffsetOrigin.NamedDate, day);
    }

    /// <summary>"two Sundays ago".</summary>
    public static TemporalTerm? DaysAgo(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!Numerals.TrySmall(ref c, out int count) || count is < 1 or > 52 || c.Next.Word is not { Weekday: not NodaTime.IsoDayOfWeek.None } day || !c.At(1).Is(Keyword.Ago))
        {
            return null;
        }

        c.Skip(2);
        cursor = c;
        return new OffsetTerm(new DurationTerm(7 * (count - 1), TimeUnit.Day), -1, OffsetOrigin.NamedDate, new WeekdayTerm(day.Weekday, WeekdayChoice.Before));
    }

    /// <summary>"Monday week", "tomorrow week".</summary>
    public static TemporalTerm? DayWeek(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool isWeek = NextDay(ref c) is not null && c.Next.Word is { Unit: TimeUnit.Week, IsPlural: false } && c.At(1).Kind != LexemeKind.Number && !c.At(1).Is('-');
        if (!isWeek || cursor.At(-1).Word.Keyword is Keyword.The or Keyword.A || c.Next.IsCapitalized)
        {
            return null;
        }

        c.Skip();
        TemporalTerm day = NextDay(ref cursor)!;
        cursor = c;
        return new OffsetTerm(new DurationTerm(7, TimeUnit.Day), 1, OffsetOrigin.NamedDate, day);
    }

    /// <summary>"the eve of 1 May", "the eve of Christmas", "the eve of the vote".</summary>
    public static TemporalTerm? Eve(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!c.TryTake(Keyword.The) || !c.TryTake(Keyword.Eve))
        {
            return null;
        }

        Cursor named = c;
        if (named.TryTake(Keyword.Of) && Points.Date(ref named) is { } date)
        {
            cursor = named;
            return new OffsetTerm(new DurationTerm(1, TimeUnit.Day), -1, OffsetOrigin.NamedDate, date);
        }

        bool isEvent = c.Next.Is(Keyword.Of);
        cursor = isEvent ? c : cursor;
        return isEvent ? new EveTerm() : null;
    }

    private static TemporalTerm? NextDay(ref Cursor cursor) =>
        RelativeDates.NamedDay(ref cursor) ?? (DayNumbers.TryWeekday(ref cursor, out NodaTime.IsoDayOfWeek weekday) ? new WeekdayTerm(weekday, WeekdayChoice.After) : null);

    /// <summary>"the past two years", "the next four years", "the last few days", "the 2 upcoming months", "the past year".</summary>
    public static TemporalTerm? Window(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        bool numberFirst = Numerals.TrySmall(ref c, out int count);
        int sign = c.Next.Word.Keyword switch
        {
            Keyword.Last or Keyword.Past or Keyword.Previous => -1,
            Keyword.Next or Keyword.Coming or Keyword.Following => 1,
            _ => 0,
        };
        if (sign == 0 || RelativeDates.IsVerb(c))
        {
            return null;
        }

        bool isPast = c.Next.Is(Keyword.Past);
        c.Skip();
        DurationTerm? length = numberFirst ? Unit(ref c, count) : Durations.Read(ref c) ?? Uncounted(ref c, isPast);
        if (length is null)
        {
            return null;
        }

        cursor = c;
        return new WindowTerm(length, sign);
    }

    /// <summary>"three days starting Monday", "a week beginning May 20", "for three days from today".</summary>
    public static TemporalTerm? StartingAt(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (Durations.Read(ref c) is not { IsCounted: true } length)
        {
            return null;
        }

        c.TryTake(',');
        bool starts = c.TryTake(Keyword.Commencing) || c.TryTake(Keyword.Beginning);
        starts |= c.TryTake(Keyword.From) && (starts || cursor.At(-1).Is(Keyword.For));
        _ = starts && c.TryTake(Keyword.On);
        if (!starts || Points.Date(ref c) is not { IsDay: true } day)
        {
            return null;
        }

        cursor = c;
        return new StretchTerm(length, day);
    }

    private static OffsetTerm? Place(ref Cursor cursor, DurationTerm length, bool isMore, bool isLess)
    {
        Cursor c = cursor;
        if (c.TryTake(Keyword.Ago))
        {
            cursor = c;
            return new OffsetTerm(length, -1, OffsetOrigin.Writing);
        }

        if (c.TryTake(Keyword.Hence))
        {
            cursor = c;
            return new OffsetTerm(length, 1, OffsetOrigin.Writing);
        }

        if (c.At(1).Word.Keyword is not (Keyword.This or Keyword.In or Keyword.Than) && (c.TryTake(Keyword.Later, Keyword.Earlier) || c.TryTake(Keyword.Following)))
        {
            int side = c.At(-1).Is(Keyword.Earlier) ? -1 : 1;
            cursor = c;
            return new OffsetTerm(length, side, OffsetOrigin.PreviousDate);
        }

        int sign = c.TryTake(Keyword.Before) || (c.Next.Is(Keyword.Prior) && c.At(1).Is(Keyword.To) && Take(ref c, 2)) ? -1
            : c.TryTake(Keyword.After) || c.TryTake(Keyword.From) || c.TryTake(Keyword.Since) || c.TryTake(Keyword.Following) ? 1 : 0;
        if (sign == 0)
        {
            return null;
        }

        if (sign > 0 && c.At(-1).Is(Keyword.From) && c.TryTake(Keyword.Now))
        {
            cursor = c;
            return new OffsetTerm(length, 1, OffsetOrigin.Writing);
        }

        Cursor named = c;
        if (Points.Date(ref named) is { } date)
        {
            DateRelation relation = isMore || isLess ? (sign < 0) == isMore ? DateRelation.Before : DateRelation.After : DateRelation.During;
            cursor = named;
            return new OffsetTerm(length, sign, OffsetOrigin.NamedDate, date, relation);
        }

        if (c.At(-1).Is(Keyword.From) || c.At(-1).Is(Keyword.Since))
        {
            return null;
        }

        // The event is named behind: only the length is the expression.
        bool ends = c.Next.Kind is LexemeKind.Punctuation or LexemeKind.None or LexemeKind.Break;
        cursor = ends ? c : cursor;
        return new OffsetTerm(length, sign, ends ? OffsetOrigin.PreviousDate : OffsetOrigin.Event);
    }

    private static bool Take(ref Cursor cursor, int count)
    {
        cursor.Skip(count);
        return true;
    }

    private static DurationTerm? Unit(ref Cursor cursor, int count)
    {
        if (cursor.Next.Word is not { Unit: not TimeUnit.None, IsShort: false } unit || unit.IsPlural == (count == 1))
        {
            return null;
        }

        cursor.Skip();
        return new DurationTerm(count * unit.UnitCount, unit.Unit);
    }

    // "the past year" is twelve months, "the last year" a calendar year; "the coming weeks" are some.
    private static DurationTerm? Uncounted(ref Cursor cursor, bool isPast)
    {
        if (cursor.Next.Word is not { Unit: not (TimeUnit.None or TimeUnit.Second), IsShort: false } unit || (!unit.IsPlural && !isPast))
        {
            return null;
        }

        cursor.Skip();
        return new DurationTerm(unit.IsPlural ? null : unit.UnitCount, unit.Unit);
    }
}
