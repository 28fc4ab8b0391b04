using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Tells months from the verbs and names that are spelled like them.</summary>
internal static class MonthContext
{
    /// <summary>Whether the word just read is an abbreviation in small letters before a noun: "10 sat", "5 mar".</summary>
    public static bool IsVerb(in Cursor behind)
    {
        ref readonly Lexeme month = ref behind.At(-1);
        return month.Word.IsCommon && month.Length == 3 && !month.IsCapitalized && behind.Next.IsUnknownWord;
    }

    // "May" and "March" are verbs, "April", "June" and "August" are people: capitals and neighbours decide.
    public static bool IsMonthHere(in Cursor cursor)
    {
        ref readonly Lexeme month = ref cursor.Next;
        ref readonly Lexeme before = ref cursor.At(-1);
        ref readonly Lexeme behind = ref cursor.At(1);
        if (DayNumbers.IsTied(cursor) || (month.IsGlued && before.Kind is LexemeKind.Word or LexemeKind.Number && month.IsGlued))
        {
            return false;
        }

        if (IsIntroduced(before) && !(month.Word.IsName && IsName(behind) && before.Word.Keyword is Keyword.And or Keyword.To or Keyword.Of or Keyword.From))
        {
            return month.IsCapitalized || !month.Word.IsCommon || (month.Word.IsShort && !behind.IsUnknownWord);
        }

        bool besideName = IsName(before) || IsName(behind);
        if (month.Word.IsCommon)
        {
            return month.IsCapitalized && month.Length > 3 && !month.OpensSentence && !besideName && !behind.Is(Keyword.On) && before.Kind == LexemeKind.Word;
        }

        return !(month.Word.IsName && besideName) && (month.IsCapitalized || month.Length > 4);
    }

    private static bool IsIntroduced(in Lexeme before) => before.Word.Keyword is Keyword.In or Keyword.Since or Keyword.Until or Keyword.By
        or Keyword.Early or Keyword.Late or Keyword.Mid or Keyword.Of or Keyword.From or Keyword.During or Keyword.Between or Keyword.Through
        or Keyword.Before or Keyword.After or Keyword.To or Keyword.This or Keyword.Last or Keyword.Next or Keyword.And;

    private static bool IsName(in Lexeme word) => word is { IsUnknownWord: true, IsCapitalized: true } && !word.IsAllCapitals;
}
