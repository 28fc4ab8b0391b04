using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Dates in digits: "2025-05-03", "03/05/2025", "5.3.2025", "20250503", "10/1", "12-2015".</summary>
internal static class NumericDates
{
    public static readonly Rule[] All =
    [
        new(Starters.Number, YearFirst),
        new(Starters.Number, YearLast),
        new(Starters.Number, MonthAndDay),
        new(Starters.Weekday, WeekdayFirst),
        new(Starters.Number, DottedDay),
        new(Starters.Number, MonthAndYear),
        new(Starters.Number, YearAndMonth),
        new(Starters.Number, Compact),
        new(Starters.Number, MixedYearFirst),
    ];

    /// <summary>"2025-05-03", "2025/5/3", "2025.05.03", "2016 10 16".</summary>
    public static TemporalTerm? YearFirst(ref Cursor cursor)
    {
        if (!TryField(cursor, 0, out Lexeme year) || year.Length != 4 || !TrySeparator(cursor, out char sign, out int step)
            || !TryField(cursor, step, out Lexeme month) || !IsSign(cursor, step + 1, sign) || !TryField(cursor, 2 * step, out Lexeme day))
        {
            return null;
        }

        bool spaced = sign == ' ' && (month.Length != 2 || day.Length != 2);
        return spaced ? null : Make(ref cursor, (2 * step) + 1, year.Value, month.Value, day.Value);
    }

    /// <summary>"03/05/2025", "5.3.25", "02-02-2020".</summary>
    public static TemporalTerm? YearLast(ref Cursor cursor)
    {
        if (!TryField(cursor, 0, out Lexeme first) || !TrySeparator(cursor, out char sign, out _) || sign == ' '
            || !TryField(cursor, 2, out Lexeme second) || !IsSign(cursor, 3, sign) || !TryField(cursor, 4, out Lexeme third) || IsLonger(cursor, 5, sign))
        {
            return null;
        }

        if (first.Length > 2 || second.Length > 2 || !TryYear(third, sign, out long year))
        {
            return null;
        }

        // With slashes and hyphens the month comes first unless it cannot; with dots the day does, as where dots are used.
        bool dayFirst = sign == '.' ? second.Value <= 12 : first.Value > 12;
        return dayFirst
            ? Make(ref cursor, 5, year, second.Value, first.Value)
            : Make(ref cursor, 5, year, first.Value, second.Value);
    }

    /// <summary>"10/1" where the words around it ask for a date; "9/11" is the day of the attacks.</summary>
    public static TemporalTerm? MonthAndDay(ref Cursor cursor)
    {
        if (!TryField(cursor, 0, out Lexeme month) || !cursor.At(1).Is('/') || !cursor.At(1).IsGlued || !TryField(cursor, 2, out Lexeme day)
            || month.Length > 2 || day.Length > 2 || IsLonger(cursor, 3, '/') || cursor.At(-1).Is('/'))
        {
            return null;
        }

        if (month.Value == 9 && day.Value == 11 && !IsDatePlace(cursor.At(-1)))
        {
            return Make(ref cursor, 3, 2001, 9, 11);
        }

        bool swap = month.Value > 12;
        return IsDatePlace(cursor.At(-1)) && !NumberContext.IsCounted(cursor.At(3))
            ? Make(ref cursor, 3, null, swap ? day.Value : month.Value, swap ? month.Value : day.Value)
            : null;
    }

    /// <summary>"Friday 5/12", "Sat, 03/05/2025".</summary>
    public static TemporalTerm? WeekdayFirst(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (!DayNumbers.TryWeekday(ref c, out _))
        {
            return null;
        }

        c.TryTake(',');
        TemporalTerm? day = YearLast(ref c) ?? YearFirst(ref c) ?? MonthAndDay(ref c);
        cursor = day is null ? cursor : c;
        return day;
    }

    /// <summary>"12-2015", "05/2025".</summary>
    public static TemporalTerm? MonthAndYear(ref Cursor cursor)
    {
        if (!TryField(cursor, 0, out Lexeme month) || month is not { Length: <= 2, Value: >= 1 and <= 12 } || !TrySeparator(cursor, out char sign, out _)
            || sign is not ('-' or '/') || cursor.At(-1).Is(sign))
        {
            return null;
        }

        Cursor c = cursor;
        c.Skip(2);
        if (!c.Next.IsGlued || !DayNumbers.TryFullYear(ref c, out int year) || c.Next.Is(sign) || year < 1900)
        {
            return null;
        }

        cursor = c;
        return new MonthTerm(year, (int)month.Value);
    }

    /// <summary>"2025-05"; "2009-10" is a season that ends in 2010, and "the 2010-12 drought" lasted three years.</summary>
    public static TemporalTerm? YearAndMonth(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (NumberContext.IsPartOfNumber(c) || c.Next is not { IsPlainNumber: true, Length: 4, Value: >= 1900 and <= DayNumbers.LastYear } year)
        {
            return null;
        }

        c.Skip();
        if (!c.TryTakeGlued('-') || c.Next is not { IsPlainNumber: true, IsGlued: true, Length: 2, Value: >= 1 and <= 12 } month || month.Value == (year.Value % 100) + 1)
        {
            return null;
        }

        c.Skip();
        bool isRange = c.Next is { Kind: LexemeKind.Word, IsCapitalized: false } && month.Value > year.Value % 100;
        if (isRange || NumberContext.IsOtherNumber(c) || IsLonger(c, 0, '-') || c.Next.Is('-'))
        {
            return null;
        }

        cursor = c;
        return new MonthTerm((int)year.Value, (int)month.Value);
    }

    /// <summary>"on 5.12", month first as elsewhere without a year; a measured thing behind it makes it a number.</summary>
    public static TemporalTerm? DottedDay(ref Cursor cursor)
    {
        if (!cursor.At(-1).Is(Keyword.On) || !TryField(cursor, 0, out Lexeme month) || !(cursor.At(1).Is('.') && cursor.At(1).IsGlued && cursor.At(2).IsGlued)
            || !TryField(cursor, 2, out Lexeme day) || month.Length > 2 || day.Length > 2 || cursor.At(3).Kind is LexemeKind.Word or LexemeKind.Number
            || IsLonger(cursor, 3, '.') || cursor.At(3).Is('%'))
        {
            return null;
        }

        bool swap = month.Value > 12;
        return Make(ref cursor, 3, null, swap ? day.Value : month.Value, swap ? month.Value : day.Value);
    }

    /// <summary>"20250503".</summary>
    public static TemporalTerm? Compact(ref Cursor cursor)
    {
        if (cursor.Next is not { IsPlainNumber: true, Length: 8, Value: >= 1900_01_01 and <= 2100_12_31 } number || NumberContext.IsPartOfNumber(cursor)
            || (DayNumbers.IsTied(cursor) && !cursor.At(1).Is(Keyword.T)))
        {
            return null;
        }

        return Make(ref cursor, 1, number.Value / 10_000, number.Value / 100 % 100, number.Value % 100);
    }

    /// <summary>"2019/aug/01", "2019-aug-1".</summary>
    public static TemporalTerm? MixedYearFirst(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.Next is not { IsPlainNumber: true, Length: 4, Value: >= DayNumbers.FirstYear and <= DayNumbers.LastYear } year)
        {
            return null;
        }

        c.Skip();
        if (!(c.TryTakeGlued('-') || c.TryTakeGlued('/')) || !DayNumbers.TryMonth(ref c, out int month) || !(c.TryTakeGlued('-') || c.TryTakeGlued('/'))
            || !DayNumbers.TryDay(ref c, out int day) || !DayTerm.Exists((int)year.Value, month, day))
        {
            return null;
        }

        cursor = c;
        return new DayTerm((int)year.Value, month, day);
    }

    /// <summary>Reads "5/1" as a month and a day, whatever stands around.</summary>
    public static bool TryMonthAndDay(ref Cursor cursor, out DayTerm? day)
    {
        day = null;
        Cursor c = cursor;
        bool found = TryField(c, 0, out Lexeme month) && c.At(1) is { IsGlued: true } sign && sign.Is('/') && TryField(c, 2, out Lexeme number)
            && month.Length <= 2 && number.Length <= 2 && (day = Make(ref c, 3, null, month.Value, number.Value)) != null;
        cursor = found ? c : cursor;
        return found;
    }

    private static bool TryField(in Cursor cursor, int offset, out Lexeme field)
    {
        field = cursor.At(offset);
        return field is { IsPlainNumber: true, Length: <= 4 } && (offset > 0 || !NumberContext.IsPartOfNumber(cursor));
    }

    private static bool TrySeparator(in Cursor cursor, out char sign, out int step)
    {
        ref readonly Lexeme next = ref cursor.At(1);
        bool isSign = next.IsGlued && (next.Is('-') || next.Is('/') || next.Is('.'));
        (sign, step) = isSign ? ((char)next.Value, 2) : (' ', 1);
        return isSign ? cursor.At(2).IsGlued : next.Kind == LexemeKind.Number;
    }

    private static bool IsSign(in Cursor cursor, int offset, char sign) =>
        sign == ' ' || (cursor.At(offset) is { IsGlued: true } next && next.Is(sign) && cursor.At(offset + 1).IsGlued);

    private static bool IsLonger(in Cursor cursor, int offset, char sign) =>
        cursor.At(offset) is { IsGlued: true } next
        && (next.Kind == LexemeKind.Number || (next.Is(sign) && cursor.At(offset + 1) is { IsGlued: true, Kind: LexemeKind.Number } && sign != '-'));

    private static bool TryYear(in Lexeme field, char sign, out long year)
    {
        year = field.Length == 2 ? DayNumbers.Expand((int)field.Value) : field.Value;
        return (field.Length == 4 && year is >= DayNumbers.FirstYear and <= DayNumbers.LastYear) || (field.Length == 2 && sign == '/');
    }

    // A pair of numbers with a slash is a fraction, a score or a date; only some words make it a date.
    private static bool IsDatePlace(in Lexeme before) =>
        before.Kind == LexemeKind.None || before.Word.Weekday != 0 || before.Is(',') || before.Is('-') || before.Word.Keyword is Keyword.On
            or Keyword.From or Keyword.By or Keyword.Since or Keyword.Until or Keyword.Before or Keyword.After or Keyword.Next or Keyword.This
            or Keyword.Last or Keyword.To or Keyword.And or Keyword.Or or Keyword.Through or Keyword.Between or Keyword.Commencing;

    private static DayTerm? Make(ref Cursor cursor, int length, long? year, long month, long day)
    {
        if (month is < 1 or > 12 || day is < 1 or > 31 || year is < DayNumbers.FirstYear or > DayNumbers.LastYear
            || !DayTerm.Exists((int?)year, (int)month, (int)day))
        {
            return null;
        }

        cursor.Skip(length);
        return new DayTerm((int?)year, (int)month, (int)day);
    }
}
