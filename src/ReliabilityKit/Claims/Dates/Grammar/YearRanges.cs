using ReliabilityKit.Claims.Dates.Lexing;
using ReliabilityKit.Claims.Dates.Terms;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>From one year to another: "2017-2021", "from 2014 to 2018", "2019-20", "1914–18".</summary>
internal static class YearRanges
{
    // Numbers below are quantities far more often than years when two of them make a range.
    private const int Earliest = 1500;

    public static readonly Rule[] All =
    [
        new(Starters.Number, ShortYears),
        new(Starters.Range | Starters.Number, FullYears),
    ];

    /// <summary>"2019-20", "1990-95", "2023/24".</summary>
    public static TemporalTerm? ShortYears(ref Cursor cursor) => IsInside(cursor) ? null : ReadShortYears(ref cursor);

    /// <summary>The same where what stands before is known: "FY2023-24".</summary>
    public static TemporalTerm? ReadShortYears(ref Cursor cursor)
    {
        Cursor c = cursor;
        if (c.Next is not { IsPlainNumber: true, Length: 4, Value: >= Earliest and <= DayNumbers.LastYear } first)
        {
            return null;
        }

        c.Skip();
        if (!(c.TryTakeGlued('-') || c.TryTakeGlued('/')) || c.Next is not { IsPlainNumber: true, IsGlued: true, Length: 2 } last)
        {
            return null;
        }

        c.Skip();
        if (last.Value <= first.Value % 100 || IsContinued(c) || IsMonth(c, first, last))
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(new YearTerm((int)first.Value), new YearTerm((int)((first.Value / 100 * 100) + last.Value)));
    }

    /// <summary>"2017-2021", "from 2014 to 2018", "between 2014 and 2018", "2014~2018".</summary>
    public static TemporalTerm? FullYears(ref Cursor cursor)
    {
        Cursor c = cursor;
        bool between = Ranges.TakeOpening(ref c, out _);
        if (IsInside(c) || YearContext.IsNumbered(cursor.At(-1)) || !DayNumbers.TryFullYear(ref c, out int first) || !Ranges.TryJoin(ref c, between)
            || !DayNumbers.TryFullYear(ref c, out int last))
        {
            return null;
        }

        if (first < Earliest || last <= first || IsContinued(c))
        {
            return null;
        }

        cursor = c;
        return new RangeTerm(new YearTerm(first), new YearTerm(last));
    }

    // Part of a telephone number, or the name of something.
    private static bool IsInside(in Cursor cursor) =>
        NumberContext.IsPartOfNumber(cursor) || YearContext.Continues(cursor) || YearContext.IsNumbered(cursor.At(-1));

    private static bool IsContinued(in Cursor behind) =>
        NumberContext.IsOtherNumber(behind) || (behind.Next.IsGlued && (behind.Next.Is('-') || behind.Next.Is('/')));

    // "2025-05" is a month, "2009-10" a season; before a noun ("the 2010-12 drought") it is years.
    private static bool IsMonth(in Cursor behind, in Lexeme first, in Lexeme last) =>
        last.Value <= 12 && last.Value != (first.Value % 100) + 1 && behind.Next is not { Kind: LexemeKind.Word, IsCapitalized: false };
}
