using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Numbers with their units, of which lengths are made: "three days", "two and a half", "a few", "½ hour".</summary>
internal static class Measures
{
    /// <summary>Reads one number with its unit.</summary>
    public static bool TryMeasure(ref Cursor cursor, out Measure measure)
    {
        Cursor c = cursor;
        measure = default;
        if (NumberContext.IsPartOfNumber(c) || !TryAmount(ref c, out decimal? amount, out bool isOne))
        {
            return false;
        }

        TryAddFraction(ref c, ref amount);
        bool hyphen = c.TryTake('-');
        if (!hyphen)
        {
            TakeAdjectives(ref c);
        }

        ref readonly Lexeme lexeme = ref c.Next;
        Word unit = lexeme.Word;
        bool known = unit.Unit != TimeUnit.None && (!unit.IsShort || IsAbbreviation(c));
        if (!known || IsOtherSense(c, amount, isOne) || (unit.IsShort && DayNumbers.IsTied(c)))
        {
            return false;
        }

        c.Skip();
        DayNumbers.TakeFullStop(ref c);

        TryAddFraction(ref c, ref amount);
        measure = new Measure(amount * unit.UnitCount, unit.Unit);
        cursor = c;
        return true;
    }

    public static bool TryAmount(ref Cursor cursor, out decimal? amount, out bool isOne)
    {
        amount = null;
        isOne = false;
        Cursor c = cursor;
        if (c.TryTake(Keyword.A, Keyword.Another))
        {
            isOne = true;
            amount = 1;
            if (c.TryTake(Keyword.Couple))
            {
                c.TryTake(Keyword.Of);
                (amount, isOne) = (2, false);
            }
            else if (c.TryTake(Keyword.Few) || (c.TryTake(Keyword.Many) && c.TryTake(Keyword.Of)))
            {
                (amount, isOne) = (null, false);
            }
            else if (c.Next.Kind == LexemeKind.Number || c.Next.Word.Keyword is Keyword.HalfSign or Keyword.QuarterSign or Keyword.ThreeQuartersSign)
            {
                // The article of "a 20-year low" belongs to the low.
                return false;
            }
            else if (c.Next.Word.Cardinal is { } number)
            {
                isOne = false;
                return number >= 100 && TryNumber(ref cursor, c, out amount);
            }

            cursor = c;
            return true;
        }

        if (c.At(-1).Is(Keyword.As))
        {
            // "in as many months"
            return TryNumber(ref cursor, c, out amount);
        }

        if (c.TryTake(Keyword.Several, Keyword.Few) || (c.TryTake(Keyword.Many) && (c.At(-1).Length < 5 || c.TryTake(Keyword.Of))))
        {
            cursor = c;
            return true;
        }

        if (c.TryTake(Keyword.Couple))
        {
            c.TryTake(Keyword.Of);
            amount = 2;
            cursor = c;
            return true;
        }

        return TryNumber(ref cursor, c, out amount);
    }

    // "3h", "10 min", "5 hrs"; "3D" is a way to see.
    private static bool IsAbbreviation(in Cursor cursor)
    {
        ref readonly Lexeme number = ref cursor.At(-1);
        bool isLetter = cursor.Next.Length == 1;
        bool isDimension = cursor.Next.Is(Keyword.D) && cursor.Next.IsCapitalized && number.Value <= 4;
        return number.Kind == LexemeKind.Number && (!isLetter || cursor.Next.IsGlued) && !isDimension;
    }

    private static bool TryNumber(ref Cursor cursor, Cursor at, out decimal? amount)
    {
        bool found = Numerals.TryCardinal(ref at, out decimal number);
        amount = found ? number : null;
        cursor = found ? at : cursor;
        return found;
    }

    // "two and a half", "one year and a quarter", "2½".
    private static void TryAddFraction(ref Cursor cursor, ref decimal? amount)
    {
        Cursor c = cursor;
        bool hyphen = c.TryTake('-');
        bool joined = c.TryTake(Keyword.And);
        c.TryTake('-');
        c.TryTake(Keyword.A);
        c.TryTake('-');
        bool isSign = c.Next.Word.Keyword is Keyword.HalfSign or Keyword.QuarterSign or Keyword.ThreeQuartersSign;
        decimal fraction = joined || (isSign && !hyphen) ? Fraction(ref c) : 0;
        if (fraction == 0 || c.Next.Word.Unit != 0 && c.Next.Word.Unit != TimeUnit.None && c.At(-1).Is(Keyword.A))
        {
            return;
        }

        amount += fraction;
        cursor = c;
    }

    public static decimal Fraction(ref Cursor cursor)
    {
        decimal fraction = cursor.Next.Word.Keyword switch
        {
            Keyword.Half or Keyword.HalfSign => 0.5m,
            Keyword.QuarterSign => 0.25m,
            Keyword.ThreeQuartersSign => 0.75m,
            _ => cursor.Next.Word is { Unit: TimeUnit.Quarter, IsPlural: false } ? 0.25m : 0,
        };
        cursor.Skip(fraction > 0 ? 1 : 0);
        return fraction;
    }

    // "six straight days", "two more weeks", "three full years", "ten working days".
    private static void TakeAdjectives(ref Cursor cursor)
    {
        for (int i = 0; i < 2 && cursor.Next.Word.Keyword is Keyword.Straight or Keyword.Whole or Keyword.More or Keyword.Working or Keyword.Calendar
            or Keyword.Other or Keyword.Long; i++)
        {
            cursor.Skip();
        }
    }

    // "a second chance", "the fourth quarter": a place in a row or a share, not a time.
    private static bool IsOtherSense(in Cursor cursor, decimal? amount, bool isOne)
    {
        ref readonly Lexeme unit = ref cursor.Next;
        ref readonly Lexeme behind = ref cursor.At(1);
        if (unit.Word.Unit == TimeUnit.Second && !unit.Word.IsPlural && isOne)
        {
            return !behind.Is(Keyword.Ago) && !behind.Is(Keyword.Later);
        }

        if (unit.Word.Unit is TimeUnit.Quarter && (isOne || behind.Is(Keyword.Of)))
        {
            return true;
        }

        if (isOne && behind.Is('-') && cursor.At(2).Is(Keyword.Long))
        {
            // The article of "a year-long siege" belongs to the siege.
            return true;
        }

        return amount is null && !unit.Word.IsPlural && !isOne;
    }
}
