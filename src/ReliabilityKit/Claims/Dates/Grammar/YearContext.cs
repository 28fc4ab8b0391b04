using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Tells years from other numbers of four digits by the words on both sides.</summary>
internal static class YearContext
{
    /// <summary>Returns whether a number is a year.</summary>
    /// <param name="cursor">At the number.</param>
    /// <param name="behind">Behind it.</param>
    /// <param name="year">The number.</param>
    public static bool IsYear(in Cursor cursor, in Cursor behind, int year)
    {
        ref readonly Lexeme before = ref cursor.At(-1);
        ref readonly Lexeme next = ref behind.Next;
        if (NumberContext.IsCounted(next) || IsNumbered(before) || IsJoined(cursor, behind))
        {
            return false;
        }

        bool isModern = year is >= 1900 and < 2100;
        bool introduced = IsIntroduced(before.Word.Keyword);
        bool countsNoun = next is { IsUnknownWord: true, IsCapitalized: false, IsGlued: false } && (year % 100 == 0 || (next.IsPlural && before.Is(Keyword.About)));
        if (cursor.Next.Kind == LexemeKind.Word)
        {
            return introduced || next.Kind != LexemeKind.Word;
        }

        return isModern
            ? introduced ? !countsNoun || before.Word.Keyword is not (Keyword.To or Keyword.About) : !countsNoun && !CountsPlural(before, next)
            : introduced && (!next.IsUnknownWord || year % 100 != 0) && before.Word.Keyword is not (Keyword.To or Keyword.Of or Keyword.About or Keyword.Over or Keyword.Under);
    }

    /// <summary>Whether a sign joins the number at the cursor to one before it: "555-2014", "20/1999".</summary>
    public static bool Continues(in Cursor cursor)
    {
        ref readonly Lexeme before = ref cursor.At(-1);
        return cursor.Next.IsGlued && (before.Is('-') || before.Is('/') || before.Is('.') || before.Is(':')) && cursor.At(-2).Kind == LexemeKind.Number;
    }

    private static bool IsIntroduced(Keyword before) => before is Keyword.In or Keyword.Since or Keyword.By or Keyword.Until or Keyword.From
        or Keyword.During or Keyword.Before or Keyword.After or Keyword.Of or Keyword.To or Keyword.Early or Keyword.Late or Keyword.Mid
        or Keyword.Between or Keyword.And or Keyword.Through or Keyword.About or Keyword.Beginning or Keyword.Start or Keyword.Middle or Keyword.End;

    // "bought 1984 tanks" counts; "the 2024 elections" and "strong 2024 results" do not.
    private static bool CountsPlural(in Lexeme before, in Lexeme next) =>
        next is { IsUnknownWord: true, IsCapitalized: false, IsPlural: true, IsGlued: false }
        && (before.Kind == LexemeKind.Punctuation || before.IsRegularPast || before.Word.Cue != DirectionCue.None);

    /// <summary>Whether a word makes the number behind it a name, or part of one: "room 2020", "pages 1990-1995".</summary>
    public static bool IsNumbered(in Lexeme before) =>
        (before.Word.Company & NumberCompany.Numbered) != 0 || before.Is('#') || before.Is('+') || before.Is('=');

    // Part of a telephone number, a decimal, a code, a range of quantities.
    private static bool IsJoined(in Cursor cursor, in Cursor behind)
    {
        ref readonly Lexeme next = ref behind.Next;
        ref readonly Lexeme before = ref cursor.At(-1);
        bool continued = next.IsGlued && (next.Is('-') || next.Is('/') || next.Is(':') || next.Is('.') || next.Is(','))
            && behind.At(1) is { IsGlued: true, Kind: LexemeKind.Number };
        bool spaced = (before.Is('-') && cursor.At(-2).Kind == LexemeKind.Number) || (next.Is('-') && behind.At(1).Kind == LexemeKind.Number);
        return continued || Continues(cursor) || spaced || next.Kind == LexemeKind.Number && !next.IsGlued && next.Length > 2;
    }
}
