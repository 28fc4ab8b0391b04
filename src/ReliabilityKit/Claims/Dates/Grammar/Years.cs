using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Years and longer: "2024", "the year 2008", "'82", "the 1990s", "the nineties", "the 21st century", "fiscal 2025".</summary>
internal static class Years
{
    public static readonly Rule[] All =
    [
        new(Starters.The | Starters.Unit | Starters.Accounts, NamedYear),
        new(Starters.Number | Starters.Cardinal, BareYear),
        new(Starters.Sign, ApostropheYear),
        new(Starters.The | Starters.Accounts, Fiscal),
        new(Starters.The | Starters.Decade | Starters.Number | Starters.Sign, Decade),
        new(Starters.The | Starters.Numeral, Century),
    ];

    /// <summary>"the year 2008", "cy18".</summary>
    public static TemporalTerm? NamedYear(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        c.TryTake(Keyword.Calendar);
        if (c.TryTake(Keyword.CalendarYear) && c.Next is { IsPlainNumber: true, Length: 2 } && !DayNumbers.IsTied(c))
        {
            int year = DayNumbers.Expand((int)c.Next.Value);
            c.Skip();
            cursor = c;
            return new YearTerm(year);
        }

        bool isNamed = c.At(-1).Is(Keyword.CalendarYear);
        if (!isNamed && c.Next.Word is { Unit: TimeUnit.Year, IsPlural: false })
        {
            c.Skip();
            isNamed = true;
            c.TryTake(Keyword.Of);
        }

        if (!isNamed || !(DayNumbers.TryFullYear(ref c, out int found) || Numerals.TryYearInWords(ref c, out found)))
        {
            return null;
        }

        cursor = c;
        return new YearTerm(found);
    }

    /// <summary>A number of four digits where nothing makes it a quantity or a name; years in words behind a preposition.</summary>
    public static TemporalTerm? BareYear(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (NumberContext.IsPartOfNumber(cursor) || !(DayNumbers.TryFullYear(ref c, out int year) || Numerals.TryYearInWords(ref c, out year))
            || !YearContext.IsYear(cursor, c, year))
        {
            return null;
        }

        cursor = c;
        return new YearTerm(year);
    }

    /// <summary>"'82".</summary>
    public static TemporalTerm? ApostropheYear(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (cursor.Next.IsGlued || !DayNumbers.TryApostropheYear(ref c, out int year) || c.Next.IsGlued && c.Next.Kind == LexemeKind.Possessive)
        {
            return null;
        }

        cursor = c;
        return new YearTerm(year);
    }

    /// <summary>"fiscal 2025", "the fiscal year 2024/25", "FY25", "financial year 2023".</summary>
    public static TemporalTerm? Fiscal(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!c.TryTake(Keyword.FiscalYear))
        {
            if (!c.TryTake(Keyword.Fiscal))
            {
                return null;
            }

            c.Skip(c.Next.Word is { Unit: TimeUnit.Year, IsPlural: false } ? 1 : 0);
        }

        Cursor years = c;
        if (YearRanges.ReadShortYears(ref years) is { } both)
        {
            FiscalYearStart? known = CountryBefore(cursor);
            cursor = years;
            return known is null ? both : new FiscalYearTerm((int)c.Next.Value, known.Month, false);
        }

        if (!DayNumbers.TryFullYear(ref c, out int year) && !DayNumbers.TryApostropheYear(ref c, out year))
        {
            if (c.Next is not { IsPlainNumber: true, Length: 2 } || DayNumbers.IsTied(c) || !c.At(-1).Is(Keyword.FiscalYear))
            {
                return null;
            }

            year = DayNumbers.Expand((int)c.Next.Value);
            c.Skip();
        }

        FiscalYearStart? start = CountryBefore(cursor);
        cursor = c;
        return new FiscalYearTerm(year, start?.Month, start?.IsNamedAfterEnd ?? false);
    }

    // A country named further away is not that of the accounts.
    private static FiscalYearStart? CountryBefore(in Cursor cursor) =>
        (IsUnitedStates(cursor) ? FiscalYearStart.UnitedStates : null)
        ?? cursor.At(-1).Word.FiscalYear ?? cursor.At(-2).Word.FiscalYear ?? cursor.At(-3).Word.FiscalYear ?? cursor.At(-4).Word.FiscalYear;

    // "US", "U.S."
    private static bool IsUnitedStates(in Cursor cursor)
    {
        int last = cursor.At(-1).Is('.') ? -2 : -1;
        return cursor.At(last).IsAllCapitals && cursor.At(last).Is(Keyword.UnitedStates)
            || (last == -2 && cursor.At(-2).Is(Keyword.S) && cursor.At(-3).Is('.') && cursor.At(-4).Is(Keyword.U));
    }

    /// <summary>"the 1990s", "1990's", "the '90s", "the nineties".</summary>
    public static TemporalTerm? Decade(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool hasThe = c.TryTake(Keyword.The);
        if (c.Next.Word.Decade is var tens and > 0 && (hasThe || c.At(-1).Word.Keyword is Keyword.In or Keyword.Early or Keyword.Late or Keyword.Mid || c.At(-1).Is('-')))
        {
            c.Skip();
            cursor = c;
            return new DecadeTerm(1900 + tens);
        }

        bool hasApostrophe = c.Next.Is('\'') && c.At(1).IsGlued;
        c.Skip(hasApostrophe ? 1 : 0);
        if (c.Next is not { IsPlainNumber: true, Length: 2 or 4 } number || number.Value % 10 != 0 || NumberContext.IsPartOfNumber(c)
            || !(c.At(1) is { IsGlued: true } ending && (ending.Kind == LexemeKind.Possessive || ending.Is(Keyword.S))))
        {
            return null;
        }

        bool isDecade = number.Length == 4 ? number.Value is >= 1000 and < 2200 : hasApostrophe || hasThe;
        bool asked = hasThe || c.At(-1).Word.Keyword is Keyword.In or Keyword.Early or Keyword.Late or Keyword.Mid || c.At(-1).Is('-');
        if (!isDecade || (number.Length == 4 && ((c.At(1).Kind == LexemeKind.Possessive && !asked) || hasApostrophe)))
        {
            return null;
        }

        int first = number.Length == 4 ? (int)number.Value : number.Value < 30 ? 2000 + (int)number.Value : 1900 + (int)number.Value;
        c.Skip(2);
        cursor = c;
        return new DecadeTerm(first);
    }

    /// <summary>"the 21st century".</summary>
    public static TemporalTerm? Century(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!Numerals.TryOrdinal(ref c, out int number) || number > 22)
        {
            return null;
        }

        c.TryTake('-');
        if (c.Next.Word is not { Unit: TimeUnit.Century, IsPlural: false })
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new CenturyTerm(number);
    }
}
