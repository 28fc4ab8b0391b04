namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the word or sign that makes a range of two numbers: "between 62 and 68", "5-10", "one to two years".</summary>
internal static class RangeReader
{
    /// <summary>Returns the index of the lexeme at which the second number begins, or -1 where no word or sign of a range stands.</summary>
    public static int SecondNumber(LexemeList lexemes, in Draft draft)
    {
        int at = draft.End;
        if (lexemes.IsDash(at))
            return lexemes[at].Spaced == lexemes[at + 1].Spaced ? at + 1 : -1;
        if (lexemes.Is(at, '~') && lexemes.IsGlued(at))
            return at + 1;
        if (lexemes.Is(at, "to") || lexemes.Is(at, "through") || (lexemes.Is(at, "and") && IsBetween(lexemes, draft.First)))
            return at + 1;
        return lexemes.Is(at, "or") && draft.End == draft.NumberEnd ? at + 1 : -1;
    }

    /// <summary>Joins two drafts where they are the ends of one range.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="low">The number stated first.</param>
    /// <param name="high">The number stated second.</param>
    /// <param name="moves">Whether the first one is the amount of a rise or fall, so that the second can be where it led.</param>
    public static bool TryJoin(LexemeList lexemes, ref Draft low, in Draft high, bool moves)
    {
        bool dash = lexemes.IsDash(high.First - 1) || lexemes.Is(high.First - 1, '~');
        bool introduced = IsFrom(lexemes, low.First) || IsBetween(lexemes, low.First);
        if (!UnitsFit(low, high, dash, introduced, moves) || (low.Number.Has(NumberForm.Share) && !high.Number.Has(NumberForm.Share)))
            return false;

        // "33-35 billion": the magnitude of the second number holds for the first too.
        double first = low.Low;
        if (low.Number.Scale == 1 && first * high.Number.Scale <= high.High)
            first *= high.Number.Scale;
        if (first == high.High || (first > high.High && (dash || !IsFrom(lexemes, low.First))))
            return false;
        if (lexemes.Is(high.First - 1, "or") && high.High > first + 2)
            return false;
        low.Low = Math.Min(first, high.Low);
        low.High = Math.Max(first, high.High);
        low.Unit = LongerName(low.Unit, high.Unit);
        (low.End, low.NumberEnd) = (high.End, high.NumberEnd);
        return true;
    }

    private static bool UnitsFit(in Draft low, in Draft high, bool dash, bool introduced, bool moves)
    {
        if (low.Unit is null)
            return true;
        if (high.Unit is null)
            return introduced || (dash && low.SignBefore);
        return (IsRateOf(low.Unit, high.Unit) || IsRateOf(high.Unit, low.Unit)) && (introduced || dash || !moves);
    }

    // "$62 to $68 per share": the unit, or a rate of it.
    private static bool IsRateOf(Unit rate, Unit unit) => rate.Name == unit.Name || rate.Name.StartsWith(unit.Words + " per ", StringComparison.Ordinal);

    private static Unit? LongerName(Unit? a, Unit? b) => b is null || (a is not null && IsRateOf(a, b)) ? a : b;

    private static bool IsFrom(LexemeList lexemes, int first) => Precedes(lexemes, first, "from");

    private static bool IsBetween(LexemeList lexemes, int first) => Precedes(lexemes, first, "between");

    private static bool Precedes(LexemeList lexemes, int first, string word)
    {
        for (int i = first - 1; i >= first - 4 && lexemes[i].Kind == LexemeKind.Word; i--)
        {
            if (lexemes.Is(i, word))
                return true;
        }

        return false;
    }
}
