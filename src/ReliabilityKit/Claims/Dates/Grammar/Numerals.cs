using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Numbers in digits and words, as dates and lengths use them.</summary>
internal static class Numerals
{
    // "nineteen hundred and ninety-three" has five words; a longer row of number words is no number.
    private const int MaxWords = 8;

    /// <summary>Reads a counting number: "3", "3.5", "2,000", "twenty-one", "two hundred".</summary>
    public static bool TryCardinal(ref Cursor cursor, out decimal value)
    {
        if (cursor.Next.Kind == LexemeKind.Number)
        {
            return TryDigits(ref cursor, out value);
        }

        bool found = TryWords(ref cursor, out int number);
        value = number;
        return found;
    }

    /// <summary>Reads a number below 100 in words or digits of at most two places.</summary>
    public static bool TrySmall(ref Cursor cursor, out int value)
    {
        if (cursor.Next is { IsPlainNumber: true, Length: <= 2 })
        {
            value = (int)cursor.Next.Value;
            cursor.Skip();
            return true;
        }

        return TryBelowHundred(ref cursor, out value);
    }

    /// <summary>Reads a place in a row: "3rd", "third", "twenty-first", "thirty first".</summary>
    public static bool TryOrdinal(ref Cursor cursor, out int value)
    {
        value = 0;
        if (cursor.Next.Kind == LexemeKind.Ordinal)
        {
            value = (int)Math.Clamp(cursor.Next.Value, 0, 1000);
            cursor.Skip();
            return value > 0;
        }

        if (cursor.Next.Word.Cardinal is { } tens and >= 20 and <= 90)
        {
            int next = cursor.At(1).Is('-') ? 2 : 1;
            if (cursor.At(next).Word.Ordinal is >= 1 and <= 9)
            {
                value = tens + cursor.At(next).Word.Ordinal;
                cursor.Skip(next + 1);
                return true;
            }
        }

        value = cursor.Next.Word.Ordinal;
        cursor.Skip(value > 0 ? 1 : 0);
        return value > 0;
    }

    /// <summary>Reads a year in words: "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty three".</summary>
    public static bool TryYearInWords(ref Cursor cursor, out int year)
    {
        Cursor trial = cursor;
        year = 0;
        if (!TryBelowHundred(ref trial, out int first))
        {
            return false;
        }

        if (IsValue(trial, 1000) && first <= 2)
        {
            trial.Skip();
            year = (first * 1000) + Rest(ref trial);
        }
        else if (IsValue(trial, 100) && first is >= 10 and <= 21)
        {
            trial.Skip();
            year = (first * 100) + Rest(ref trial);
        }
        else if (first is >= 10 and <= 21 && TryBelowHundred(ref trial, out int second) && second >= 10)
        {
            year = (first * 100) + second;
        }

        bool found = year is >= 1000 and < 2200;
        cursor = found ? trial : cursor;
        return found;
    }

    private static bool TryDigits(ref Cursor cursor, out decimal value)
    {
        value = cursor.Next.Value;
        if (value < 0)
        {
            return false;
        }

        bool isDecimal = cursor.At(1).Is('.') && cursor.At(1).IsGlued && cursor.At(2) is { IsPlainNumber: true, IsGlued: true, Length: <= 9 };
        if (isDecimal)
        {
            value += cursor.At(2).Value / Power(cursor.At(2).Length);
        }

        cursor.Skip(isDecimal ? 3 : 1);
        return true;
    }

    private static decimal Power(int places)
    {
        decimal power = 1;
        for (int i = 0; i < places; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static bool IsValue(in Cursor cursor, int value) => cursor.Next.Word.Cardinal == value;

    // "and fifteen", "ninety three", or nothing.
    private static int Rest(ref Cursor cursor)
    {
        Cursor trial = cursor;
        trial.TryTake(Keyword.And);
        if (!TryBelowHundred(ref trial, out int rest))
        {
            return 0;
        }

        cursor = trial;
        return rest;
    }

    private static bool TryBelowHundred(ref Cursor cursor, out int value)
    {
        value = 0;
        if (cursor.Next.Word.Cardinal is not { } first || first >= 100)
        {
            return false;
        }

        value = first;
        cursor.Skip();
        int next = cursor.Next.Is('-') ? 1 : 0;
        if (first >= 20 && cursor.At(next).Word.Cardinal is { } second and >= 1 and <= 9)
        {
            value += second;
            cursor.Skip(next + 1);
        }

        return true;
    }

    private static bool TryWords(ref Cursor cursor, out int value)
    {
        value = 0;
        Cursor trial = cursor;
        int group = 0;
        int words = 0;
        for (; words < MaxWords; words++)
        {
            Cursor before = trial;
            if (words > 0)
            {
                trial.TryTake(Keyword.And);
            }

            if (trial.Next.Word.Cardinal is { } scale and (100 or 1000) && words > 0)
            {
                trial.Skip();
                group = Math.Max(1, group) * scale;
                value += scale == 1000 ? group : 0;
                group = scale == 1000 ? 0 : group;
            }
            else if ((group == 0 || group % 100 == 0) && TryBelowHundred(ref trial, out int small))
            {
                group += small;
            }
            else
            {
                trial = before;
                break;
            }
        }

        value += group;
        cursor = words > 0 ? trial : cursor;
        return words > 0;
    }
}
