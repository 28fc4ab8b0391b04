using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Quarters, halves, seasons and weeks of years: "Q3 2024", "the first half of the year", "spring 2025", "week 31".</summary>
internal static class PartsOfYears
{
    public static readonly Rule[] All =
    [
        new(Starters.Letter | Starters.Number, Code),
        new(Starters.Number | Starters.Accounts | Starters.The, YearAndCode),
        new(Starters.The | Starters.Numeral | Starters.Offset, Quarter),
        new(Starters.Number | Starters.The | Starters.Offset | Starters.Unit | Starters.Accounts | Starters.That, YearsQuarter),
        new(Starters.The | Starters.Numeral | Starters.Offset, Half),
        new(Starters.Season | Starters.The | Starters.Offset, Season),
        new(Starters.The | Starters.Unit, Week),
    ];

    /// <summary>"Q3", "Q3 2024", "H1/2025", "3Q24", "Q1 of last year".</summary>
    public static TemporalTerm? Code(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!TryCode(ref c, out TimeUnit unit, out int number))
        {
            return null;
        }

        bool joined = c.TryTake('-') || c.TryTake('/') || c.TryTake('\'');
        if (joined || c.Next is { IsPlainNumber: true })
        {
            if (DayNumbers.TryFullYear(ref c, out int year) || TryShortYear(ref c, out year))
            {
                cursor = c;
                return new PartOfYearTerm(unit, number, new YearTerm(year));
            }

            return null;
        }

        c.TryTake(',');
        TemporalTerm? of = Operands.OfYear(ref c);
        if (of is null)
        {
            c = cursor;
            TryCode(ref c, out unit, out number);
        }

        cursor = c;
        return new PartOfYearTerm(unit, number, of);
    }

    /// <summary>"2019 H2", "2017-q1", "fiscal 2025 Q2".</summary>
    public static TemporalTerm? YearAndCode(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? year = Years.Fiscal(ref c) ?? (DayNumbers.TryFullYear(ref c, out int number) ? new YearTerm(number) : null);
        if (year is null)
        {
            return null;
        }

        c.TryTakeGlued('-');
        if (!TryCode(ref c, out TimeUnit unit, out int part))
        {
            return null;
        }

        cursor = c;
        return new PartOfYearTerm(unit, part, year);
    }

    /// <summary>"the third quarter", "the third-quarter", "the fourth quarter of 2005", "the final quarter of 2009".</summary>
    public static TemporalTerm? Quarter(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!TryWhich(ref c, out int number) || c.Next.Word is not { Unit: TimeUnit.Quarter, IsPlural: false } || number > 4)
        {
            return null;
        }

        c.Skip();
        if (c.Next.Is('-'))
        {
            // "the fourth quarter-final"
            return null;
        }

        TemporalTerm? of = Operands.OfYear(ref c);
        cursor = c;
        return new PartOfYearTerm(TimeUnit.Quarter, number, of);
    }

    /// <summary>"next year's first quarter", "2024's second half".</summary>
    public static TemporalTerm? YearsQuarter(ref Cursor cursor)
    {
        Cursor c = cursor;
        TemporalTerm? year = Operands.Year(ref c);
        if (year is null || !c.TryTakePossessive() || !TryWhich(ref c, out int number))
        {
            return null;
        }

        bool isHalf = c.Next.Is(Keyword.Half);
        if (number > (isHalf ? 2 : 4) || !(isHalf || c.Next.Word is { Unit: TimeUnit.Quarter, IsPlural: false }))
        {
            return null;
        }

        c.Skip();
        cursor = c;
        return new PartOfYearTerm(isHalf ? TimeUnit.Semester : TimeUnit.Quarter, number, year);
    }

    /// <summary>"the first half of 2024", "the second half of last year".</summary>
    public static TemporalTerm? Half(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (!TryWhich(ref c, out int number) || number > 2 || !c.TryTake(Keyword.Half))
        {
            return null;
        }

        // Matches have halves too: without a year only the words of accounts make it one.
        TemporalTerm? of = Operands.OfYear(ref c);
        if (of is null && (c.Next.Word.Company & NumberCompany.Account) == 0)
        {
            return null;
        }

        cursor = c;
        return new PartOfYearTerm(TimeUnit.Semester, number, of);
    }

    /// <summary>"spring 2025", "the winter of 2019-20", "last summer", "autumn".</summary>
    public static TemporalTerm? Season(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool hasThe = c.TryTake(Keyword.The);
        int? offset = RelativeDates.TryOffset(ref c, out int shift) ? shift : null;
        if (c.Next.Word.Season is not { } season)
        {
            return null;
        }

        bool stands = StandsForSeason(c, hasThe || offset != null);
        c.Skip();
        Cursor bare = c;
        c.TryTake(Keyword.Of, Keyword.In);
        c.TryTake(',');
        if (offset is null && (DayNumbers.TryFullYear(ref c, out int year) || DayNumbers.TryApostropheYear(ref c, out year)))
        {
            TakeEndYear(ref c, year);
            cursor = c;
            return new SeasonTerm(season, year, null);
        }

        if (!stands)
        {
            return null;
        }

        cursor = bare;
        return new SeasonTerm(season, null, offset);
    }

    /// <summary>"week 31", "week 3 of 2027".</summary>
    public static TemporalTerm? Week(ref Cursor cursor)
    {
        Cursor c = cursor;
        c.TryTake(Keyword.The);
        if (c.Next.Word is not { Unit: TimeUnit.Week, IsPlural: false, IsShort: false })
        {
            return null;
        }

        c.Skip();
        if (c.Next is not { IsPlainNumber: true, Length: <= 2, Value: >= 1 and <= 53 } || DayNumbers.IsTied(c))
        {
            return null;
        }

        int week = (int)c.Next.Value;
        c.Skip();
        Cursor bare = c;
        c.TryTake(Keyword.Of);
        c.TryTake(',');
        int? known = DayNumbers.TryFullYear(ref c, out int year) ? year : null;
        cursor = known is null ? bare : c;
        return new WeekNumberTerm(known, week);
    }

    private static bool TryCode(ref Cursor cursor, out TimeUnit unit, out int number)
    {
        // "Q3" or "3Q", with nothing glued to it.
        int letter = cursor.Next.Kind == LexemeKind.Number ? 1 : 0;
        ref readonly Lexeme digit = ref cursor.At(1 - letter);
        unit = cursor.At(letter).Is(Keyword.Q) ? TimeUnit.Quarter : cursor.At(letter).Is(Keyword.H) ? TimeUnit.Semester : TimeUnit.None;
        number = (int)Math.Clamp(digit.Value, 0, 9);
        bool tied = cursor.At(2) is { IsGlued: true } behind && (behind.Kind == LexemeKind.Word || (behind.Kind == LexemeKind.Number && letter == 0));
        bool found = unit != TimeUnit.None && digit is { IsPlainNumber: true, Length: 1 } && cursor.At(1).IsGlued && !tied
            && number >= 1 && number <= (unit == TimeUnit.Quarter ? 4 : 2) && !(cursor.Next.IsGlued && cursor.At(-1).Kind == LexemeKind.Word);
        cursor.Skip(found ? 2 : 0);
        return found;
    }

    private static bool TryShortYear(ref Cursor cursor, out int year)
    {
        bool found = cursor.Next is { IsPlainNumber: true, Length: 2 } && !DayNumbers.IsTied(cursor);
        year = found ? DayNumbers.Expand((int)cursor.Next.Value) : 0;
        cursor.Skip(found ? 1 : 0);
        return found;
    }

    // "third", "final", with the hyphen of "third-quarter results".
    private static bool TryWhich(ref Cursor cursor, out int number)
    {
        bool found = Numerals.TryOrdinal(ref cursor, out number);
        if (!found && (cursor.TryTake(Keyword.Final) || (cursor.At(1).Word.Unit == TimeUnit.Quarter && cursor.At(2).Is(Keyword.Of) && cursor.TryTake(Keyword.Last))))
        {
            (found, number) = (true, 4);
        }

        if (!found && cursor.TryTake(Keyword.Opening))
        {
            (found, number) = (true, 1);
        }

        cursor.TryTake('-');
        cursor.TryTake(Keyword.Fiscal);
        return found;
    }

    // The second year of "the winter of 2019-20".
    private static void TakeEndYear(ref Cursor cursor, int year)
    {
        if ((cursor.Next.Is('-') || cursor.Next.Is('/')) && cursor.At(1) is { IsPlainNumber: true } end && (end.Value == year + 1 || end.Value == (year + 1) % 100))
        {
            cursor.Skip(2);
        }
    }

    // "fall" and "spring" are verbs and nouns, "Winter" is a name: they need company.
    private static bool StandsForSeason(in Cursor cursor, bool introduced)
    {
        ref readonly Lexeme before = ref cursor.At(-1);
        ref readonly Lexeme behind = ref cursor.At(1);
        bool asked = introduced || before.Word.Keyword is Keyword.In or Keyword.Early or Keyword.Late or Keyword.Mid or Keyword.Each or Keyword.Every
            or Keyword.By or Keyword.Since or Keyword.During or Keyword.Until || before.Is('-');
        bool isName = cursor.Next.IsCapitalized && !cursor.Next.OpensSentence && behind.IsCapitalized;
        return !isName && !behind.IsGluedWord
            && (cursor.Next.Word.IsCommon
                ? asked && !(behind.Word.Keyword is Keyword.Of or Keyword.In or Keyword.From or Keyword.To)
                : asked || !(before.Is(Keyword.A) || before.Is(Keyword.To)));
    }
}
