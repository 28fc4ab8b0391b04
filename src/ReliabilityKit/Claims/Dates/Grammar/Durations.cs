using System.Collections.Immutable;
using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Lengths of time: "three days", "two and a half hours", "40-minute", "nearly two decades", "several months", "2 years 1 month".</summary>
internal static class Durations
{
    // "2 years 1 month 21 days 4 hours" has four parts.
    private const int MaxParts = 6;

    public static readonly Rule[] All =
    [
        new(Starters.Numeral | Starters.A | Starters.Amount | Starters.Modifier | Starters.Time | Starters.Unit, WithModifier),
        new(Starters.The | Starters.Amount, WholeUnit),
        new(Starters.A | Starters.Amount | Starters.Time | Starters.Unit, HalfUnit),
        new(Starters.Unit | Starters.Modifier, Bare),
        new(Starters.Unit, Long),
        new(Starters.Numeral, FirstOfTwo),
    ];

    /// <summary>A length with what stands before it: "nearly", "more than", "at least", "over".</summary>
    public static TemporalTerm? WithModifier(ref Cursor cursor)
    {
        Cursor c = cursor;
        TakeModifier(ref c);
        if (Read(ref c) is not { } length || IsAge(c))
        {
            return null;
        }

        Keyword before = cursor.At(-1).Word.Keyword;
        bool isAhead = before == Keyword.In && length.IsCounted && !IsRecord(cursor);
        cursor = c;
        return isAhead ? new AheadTerm(length) : before == Keyword.Within ? new WithinTerm(length) : length;
    }

    // "its lowest level in six years", "the fourth time in two years" look back.
    private static bool IsRecord(in Cursor cursor)
    {
        for (int i = 2; i < 10 && !cursor.At(1 - i).OpensSentence; i++)
        {
            ref readonly Lexeme word = ref cursor.At(-i);
            if (word.Word.Ordinal > 0 || (word.Word.Cue & DirectionCue.Record) != 0 || word.Word.Keyword is Keyword.Time or Keyword.Last or Keyword.Most)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"all day", "the hour" (behind "for"), "the year ending 31 March".</summary>
    public static TemporalTerm? WholeUnit(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool isAll = c.TryTake(Keyword.All);
        bool isFor = !isAll && c.At(-1).Is(Keyword.For) && c.TryTake(Keyword.The);
        bool isEnding = !isAll && !isFor && c.TryTake(Keyword.The) && c.At(1).Is(Keyword.Ending);
        if (!(isAll || isFor || isEnding) || c.Next.Word is not { IsPlural: false, IsShort: false, Unit: not TimeUnit.None } word)
        {
            return null;
        }

        // "for the day" is no length, and "for the second time" counts.
        if (isFor && (word.Unit > TimeUnit.Hour || (word.Ordinal > 0 && c.At(1).Kind == LexemeKind.Word)))
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new DurationTerm(word.UnitCount, word.Unit);
    }

    /// <summary>"half an hour", "half a century", "a half hour", "½ hour", "a quarter of an hour".</summary>
    public static TemporalTerm? HalfUnit(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.A);
        decimal amount = Measures.Fraction(ref c);
        if (amount == 0)
        {
            return null;
        }

        c.TryTake(Keyword.Of);
        c.TryTake(Keyword.A);
        c.TryTake('-');
        if (c.Next.Word is not { IsPlural: false, IsShort: false, Unit: not (TimeUnit.None or TimeUnit.Second or TimeUnit.Quarter) } unit)
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new DurationTerm(amount * unit.UnitCount, unit.Unit);
    }

    /// <summary>A plural without a number behind a word that asks for a length: "for months", "in years", "over the years".</summary>
    public static TemporalTerm? Bare(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.TryTake(Keyword.Over) && !c.TryTake(Keyword.The))
        {
            return null;
        }

        bool asked = c.Position > cursor.Position || IsPlaced(c) || cursor.At(-1).Word.Keyword is Keyword.For or Keyword.In or Keyword.Within or Keyword.After or Keyword.Over
            or Keyword.Many || cursor.At(-1).Is(Keyword.Of);
        if (!asked || c.Next.Word is not { IsPlural: true, IsShort: false, Unit: >= TimeUnit.Minute } unit || c.At(1).Is('-'))
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new DurationTerm(null, unit.Unit);
    }

    /// <summary>"year-long", "decades-long", "months-old".</summary>
    public static TemporalTerm? Long(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.Next.Word is not { IsShort: false, Unit: >= TimeUnit.Minute } unit || !c.At(1).Is('-') || !c.At(2).Is(Keyword.Long) || c.At(-1).Is('-'))
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new DurationTerm(unit.IsPlural ? null : unit.UnitCount, unit.Unit);
    }

    /// <summary>The first number of "60 to 90 days", "two or three years", "between 60 and 90 days": a length of its own.</summary>
    public static TemporalTerm? FirstOfTwo(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (NumberContext.IsPartOfNumber(c) || !Numerals.TryCardinal(ref c, out decimal amount))
        {
            return null;
        }

        Cursor second = c;
        bool joined = second.TryTake(Keyword.To, Keyword.Or) || second.TryTake('-') || (cursor.At(-1).Is(Keyword.Between) && second.TryTake(Keyword.And));
        if (!joined || !Measures.TryMeasure(ref second, out Measure measure) || !(measure.Amount > amount))
        {
            return null;
        }

        cursor = c;
        return new DurationTerm(amount, measure.Unit);
    }

    /// <summary>Reads a length without modifiers.</summary>
    public static DurationTerm? Read(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!Measures.TryMeasure(ref c, out Measure first))
        {
            return HalfUnit(ref cursor) as DurationTerm;
        }

        ImmutableArray<Measure>.Builder parts = ImmutableArray.CreateBuilder<Measure>();
        parts.Add(first);
        while (parts.Count < MaxParts)
        {
            Cursor next = c;
            next.TryTake(',');
            next.TryTake(Keyword.And);
            if (!Measures.TryMeasure(ref next, out Measure part) || part.Unit >= parts[^1].Unit || part.Amount is null)
            {
                break;
            }

            parts.Add(part);
            c = next;
        }

        cursor = c;
        return new DurationTerm(parts.DrainToImmutable());
    }

    /// <summary>Reads how often: "three", "several".</summary>
    public static bool TryCount(ref Cursor cursor) => Measures.TryAmount(ref cursor, out _, out _);

    /// <summary>Reads "nearly", "more than", "at least", "up to".</summary>
    public static void TakeModifier(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool found = c.TryTake(Keyword.Almost) || c.TryTake(Keyword.About) || (IsMeasured(c.At(-1)) && c.TryTake(Keyword.Over, Keyword.Under))
            || (c.TryTake(Keyword.More, Keyword.Less) && c.TryTake(Keyword.Than)) || (c.TryTake(Keyword.At) && c.TryTake(Keyword.Least, Keyword.Most))
            || (c.TryTake(Keyword.Up) && c.TryTake(Keyword.To));
        cursor = found ? c : cursor;
    }

    // "for over five years" is longer than five; "rises over five years" lasts five.
    private static bool IsMeasured(in Lexeme before) =>
        before.Word.Keyword is Keyword.In or Keyword.For or Keyword.After or Keyword.Of or Keyword.Within or Keyword.A or Keyword.Every;

    // "hours after the attack", "years later": some units away from something.
    private static bool IsPlaced(in Cursor cursor) =>
        cursor.At(1).Word.Keyword is Keyword.After or Keyword.Before or Keyword.Later or Keyword.Earlier && cursor.At(-1).Kind != LexemeKind.Number
        && !cursor.At(2).Is(Keyword.In) && !cursor.At(2).Is(Keyword.This);

    // "a 34-year-old", "two years old": an age belongs to its bearer, not to the time of what is told.
    private static bool IsAge(in Cursor cursor)
    {
        int next = cursor.Next.Is('-') ? 1 : 0;
        return cursor.At(next).Is(Keyword.Old) || (cursor.Next.Is(Keyword.Of) && cursor.At(1).Is(Keyword.Age));
    }
}
