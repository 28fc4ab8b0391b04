using ReliabilityKit.Claims.Dates.Lexing;

namespace ReliabilityKit.Claims.Dates.Grammar;

/// <summary>Tells the numbers of dates from quantities, prices and parts of longer numbers.</summary>
internal static class NumberContext
{
    /// <summary>Whether a noun makes the number before it a quantity: "2000 people", "10 percent".</summary>
    public static bool IsCounted(in Lexeme behind) =>
        (behind.Word.Company & NumberCompany.Counted) != 0 || behind.Is('%') || behind.Word.Cardinal is 100 or 1000 or 1_000_000;

    /// <summary>Whether a number that was read is part of a longer one, a time or a quantity.</summary>
    public static bool IsOtherNumber(in Cursor behind)
    {
        ref readonly Lexeme next = ref behind.Next;
        bool isTied = next.IsGlued && (next.Kind == LexemeKind.Number || (next.Kind == LexemeKind.Word && !next.Is(Keyword.T)));
        bool isLonger = next.IsGlued && (next.Is(':') || next.Is('.')) && behind.At(1) is { Kind: LexemeKind.Number, IsGlued: true };
        return isTied || isLonger || IsCounted(next);
    }

    /// <summary>Whether a number at the cursor continues another one, or is a price.</summary>
    public static bool IsPartOfNumber(in Cursor cursor)
    {
        ref readonly Lexeme before = ref cursor.At(-1);
        bool isGlued = cursor.Next.IsGlued && (before.Kind is LexemeKind.Number or LexemeKind.Word || before.Is('.') || before.Is(':') || before.Is(','));
        return isGlued || before.Value is '$' or '€' or '£' or '¥' or '#' && before.Kind == LexemeKind.Punctuation;
    }
}
