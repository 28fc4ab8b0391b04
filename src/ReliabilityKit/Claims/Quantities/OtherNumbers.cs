namespace ReliabilityKit.Claims.Quantities;

/// <summary>Recognises numbers that are no quantities, whatever noun follows them.</summary>
internal static class OtherNumbers
{
    private const int LeastTelephoneDigits = 8;

    public static bool Contains(LexemeList lexemes, in Draft draft)
    {
        Numeral number = draft.Number;
        if (number.Has(NumberForm.Unreadable) || (number.Has(NumberForm.LeadingZero) && !number.Has(NumberForm.Decimal)))
            return true;
        if (draft.SignBefore)
            return false;
        return CalendarNumbers.IsTime(lexemes, draft) || IsSomeDay(lexemes, draft) || NumbersInNames.IsInWord(lexemes, draft) || NumbersInNames.IsAddress(lexemes, draft)
            || (draft.Unit is null && IsUnitless(lexemes, draft));
    }

    // "One day he will return", "2 coins one day will be worth something".
    private static bool IsSomeDay(LexemeList lexemes, in Draft draft)
    {
        if (!draft.Number.Has(NumberForm.Spelled) || draft.Low != 1 || !lexemes.Is(draft.NumberEnd, "day") || draft.End != draft.NumberEnd + 1)
            return false;
        bool opens = draft.First == 0 && lexemes[draft.End].Kind == LexemeKind.Word && !UnitReader.IsComparison(lexemes, draft.End) && !lexemes.Is(draft.End, "of");
        return opens || ContextWords.IsModal(lexemes.Of(draft.First - 1)) || ContextWords.IsModal(lexemes.Of(draft.End));
    }

    private static bool IsUnitless(LexemeList lexemes, in Draft draft) =>
        CalendarNumbers.IsDate(lexemes, draft) || NumbersInNames.IsLabelled(lexemes, draft.Number) || IsChain(lexemes, draft) || IsMark(lexemes, draft);

    // Three numbers joined by hyphens are a date or a telephone number.
    private static bool IsChain(LexemeList lexemes, in Draft draft) =>
        IsLink(lexemes, draft.First - 1) || (IsLink(lexemes, draft.NumberEnd) && (draft.IsRange || IsLink(lexemes, draft.NumberEnd + 2)));

    private static bool IsLink(LexemeList lexemes, int at) =>
        lexemes.IsJoiningDash(at) && lexemes[at - 1].Kind == LexemeKind.Number && lexemes[at + 1].Kind == LexemeKind.Number;

    // "(4)", "[12]", "#1", "%20", and the "1)", "1." or "1/" of a list.
    private static bool IsMark(LexemeList lexemes, in Draft draft)
    {
        (int before, int end) = (draft.First - 1, draft.NumberEnd);
        if ((lexemes.Is(before, '(') && lexemes.Is(end, ')')) || (lexemes.Is(before, '[') && lexemes.Is(end, ']')))
            return true;
        if (lexemes.IsGlued(draft.First) && lexemes[before].Kind == LexemeKind.Symbol && "#%@_=&?".Contains(lexemes.Of(before)[0], StringComparison.Ordinal))
            return true;
        if (draft.Number.Has(NumberForm.Spelled))
            return false;
        if (lexemes.Is(before, '+') && lexemes.IsGlued(draft.First) && lexemes[draft.First].Length >= LeastTelephoneDigits)
            return true;
        return (lexemes.Is(end, ')') && !IsBracketOpen(lexemes, before)) || (draft.First == 0 && draft.Low < 100 && IsListStop(lexemes, end));
    }

    // The sentence splitter may have cut the mark off from its item.
    private static bool IsListStop(LexemeList lexemes, int at) =>
        (lexemes.Is(at, '.') || lexemes.Is(at, '/')) && lexemes[at + 1].Kind is LexemeKind.Word or LexemeKind.None;

    private static bool IsBracketOpen(LexemeList lexemes, int at)
    {
        for (int i = at; i >= 0 && i > at - 40; i--)
        {
            if (lexemes.Is(i, '(') || lexemes.Is(i, ')'))
                return lexemes.Is(i, '(');
        }

        return false;
    }
}
