namespace ReliabilityKit.Claims.Quantities;

/// <summary>Recognises numbers that are years, parts of a date, or times of day.</summary>
internal static class CalendarNumbers
{
    /// <summary>Returns whether a number without unit is a year.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="draft">The number.</param>
    /// <param name="counted">Whether it stands before a noun that it could count.</param>
    public static bool IsYear(LexemeList lexemes, in Draft draft, bool counted)
    {
        bool written = draft.Number.Form == NumberForm.None && lexemes[draft.Number.First].Length == 4 && IsYear(draft.Low) && IsYear(draft.High);
        if (!written || (draft.Unit is not null && !IsNameBehindYear(lexemes, draft) && !IsDayNumber(lexemes, draft)))
            return false;
        if (draft.Low is >= 1900 and < 2100)
            return true;
        if (draft.IsRange)
            return draft.Low >= (counted ? 1500 : 1400);
        return !counted && IsBehindPreposition(lexemes, draft.First) && !lexemes.Is(draft.First - 1, "to") && !lexemes.Is(draft.First - 1, "of");
    }

    /// <summary>Returns whether a number is part of a time of day: "9:01", "7.05am", "ten past two", "12 noon".</summary>
    public static bool IsTime(LexemeList lexemes, in Draft draft)
    {
        int end = draft.NumberEnd;
        if (IsColon(lexemes, end) || IsColon(lexemes, draft.First - 1) || (lexemes.Is(end, "o") && lexemes.Is(end + 2, "clock")))
            return true;
        bool dotted = (lexemes.Is(end, "a") || lexemes.Is(end, "p")) && lexemes.Is(end + 1, '.') && lexemes.Is(end + 2, "m");
        return dotted || (draft.High < 2400 && ContextWords.IsClock(lexemes.Of(end))) || IsPartOfDay(lexemes, draft) || IsPast(lexemes, draft);
    }

    /// <summary>Returns whether a number is part of a date: "8 September", "Oct. 25-29", "5/17/2018".</summary>
    public static bool IsDate(LexemeList lexemes, in Draft draft)
    {
        if (!draft.Number.Has(NumberForm.Share) && (IsSlash(lexemes, draft.NumberEnd) || IsSlash(lexemes, draft.First - 1)))
            return true;
        bool day = draft.Low is >= 1 and <= 31 && draft.Number.IsWhole;
        int before = lexemes.Is(draft.First - 1, '.') ? draft.First - 2 : draft.First - 1;
        bool dated = day || (draft.Number.Form == NumberForm.None && IsYear(draft.Low));
        bool on = day && lexemes.Is(before, "on") && (lexemes.Is(draft.NumberEnd, "may") || lexemes.Is(draft.NumberEnd, "march"));
        return on || (dated && ContextWords.IsMonth(lexemes.Of(before))) || (day && ContextWords.IsMonth(lexemes.Of(draft.NumberEnd)));
    }

    // "the 2018 cup, day five", "World Cup 2018 day five": the number behind belongs to the day.
    private static bool IsDayNumber(LexemeList lexemes, in Draft draft) =>
        draft.Unit is { Kind: QuantityKind.Duration } && !Nouns.IsPlural(lexemes.Of(draft.End - 1)) && lexemes[draft.End].Role is NumberRole.Digit or NumberRole.Teen;

    private static bool IsYear(double value) => value is >= 1000 and < 2200 && value == Math.Floor(value);

    private static bool IsBehindPreposition(LexemeList lexemes, int first) => ContextWords.IsBeforeYear(lexemes.Of(first - 1));

    // "during 2016 Stone spoke": no stones are weighed.
    private static bool IsNameBehindYear(LexemeList lexemes, in Draft draft) =>
        lexemes.IsCapitalized(draft.NumberEnd) && lexemes[draft.NumberEnd].Length > 2 && char.IsLower(lexemes.Of(draft.NumberEnd)[1])
        && IsBehindPreposition(lexemes, draft.First);

    private static bool IsColon(LexemeList lexemes, int at) => IsBetweenDigits(lexemes, at, ':');

    private static bool IsSlash(LexemeList lexemes, int at) => IsBetweenDigits(lexemes, at, '/');

    private static bool IsBetweenDigits(LexemeList lexemes, int at, char sign) =>
        lexemes.Is(at, sign) && lexemes.IsGlued(at) && lexemes.IsGlued(at + 1)
        && lexemes[at - 1].Kind == LexemeKind.Number && lexemes[at + 1].Kind == LexemeKind.Number;

    // "at five in the morning"
    private static bool IsPartOfDay(LexemeList lexemes, in Draft draft) =>
        draft is { Unit: null, High: <= 24 } && lexemes.Is(draft.NumberEnd, "in") && lexemes.Is(draft.NumberEnd + 1, "the") && ContextWords.IsPartOfDay(lexemes.Of(draft.NumberEnd + 2));

    // "ten past two", "a quarter past two", "half past eight"
    private static bool IsPast(LexemeList lexemes, in Draft draft)
    {
        if (draft.Unit is not null || draft.High > 60)
            return false;
        bool before = lexemes.Is(draft.NumberEnd, "past") && lexemes[draft.NumberEnd + 1].Role is NumberRole.Digit or NumberRole.Teen;
        return before || (lexemes.Is(draft.First - 1, "past") && lexemes[draft.First - 2] is { Role: not NumberRole.None } or { Kind: LexemeKind.Number });
    }
}
