using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>Recognises numbers that belong to a name: "S&amp;P 500", "COVID-19", "section 4", "49 Orchard Road".</summary>
internal static class NumbersInNames
{
    private const int MaximumStreetWords = 5;

    /// <summary>Returns whether letters touch the number: "S23", "COVID-19", "49ers", "1990s", "Boeing 777F".</summary>
    public static bool IsInWord(LexemeList lexemes, in Draft draft)
    {
        int first = draft.First;
        if (lexemes.IsGlued(first) && lexemes[first - 1].Kind is LexemeKind.Word or LexemeKind.Number)
            return true;
        if (lexemes.IsJoiningDash(first - 1) && lexemes[first - 2].Kind == LexemeKind.Word && !IsPrefix(lexemes, first - 2))
            return true;
        int end = draft.NumberEnd;
        bool letters = lexemes.IsGlued(end) && lexemes[end].Kind == LexemeKind.Word && lexemes[end - 1].Kind == LexemeKind.Number;
        return letters && (draft.Unit is null || IsModel(lexemes, draft));
    }

    /// <summary>Returns whether a word before the number says that it is a name: "section 4", "No. 7". Names have no commas.</summary>
    public static bool IsLabelled(LexemeList lexemes, in Numeral number)
    {
        int before = lexemes.Is(number.First - 1, '.') ? number.First - 2 : number.First - 1;
        return !lexemes.Of(number.First).Contains(',') && (ContextWords.IsLabel(lexemes.Of(before)) || IsBody(lexemes, before) || IsKind(lexemes, number.End));
    }

    // "the Group of 77", "the Gang of Four".
    private static bool IsBody(LexemeList lexemes, int before) =>
        lexemes.Is(before, "of") && lexemes.IsCapitalized(before - 1) && ContextWords.IsBody(lexemes.Of(before - 1));

    // "a 9-iron", "9 - iron"
    private static bool IsKind(LexemeList lexemes, int end) => lexemes.IsDash(end) && ContextWords.IsNumberedKind(lexemes.Of(end + 1));

    /// <summary>Returns whether the name of a street follows: "49 Orchard Road", "9 E 71st St".</summary>
    public static bool IsAddress(LexemeList lexemes, in Draft draft)
    {
        if (draft.Unit is not null || draft.IsRange)
            return false;
        int at = draft.NumberEnd;
        if (IsStreet(lexemes, at) && lexemes.IsCapitalized(at + 1) && lexemes[at].Length > 2)
            return true;
        for (int i = at; i < at + MaximumStreetWords && (lexemes.IsCapitalized(i) || lexemes[i].Kind == LexemeKind.Number || lexemes.IsGlued(i)); i++)
        {
            if (i > at && IsStreet(lexemes, i))
                return true;
        }

        return false;
    }

    /// <summary>Returns whether a single capital before a number makes it part of a name even before a plural: "S&amp;P 500 companies".</summary>
    public static bool IsInitialled(LexemeList lexemes, int first) =>
        lexemes.IsCapitalized(first - 1) && lexemes[first - 1].Length == 1 && !lexemes.Is(first - 1, "a") && !lexemes.Is(first - 1, "i");

    /// <summary>Returns whether a capitalised word before a bare whole number makes it part of a name: "Stoxx 600".</summary>
    public static bool IsNamed(AnnotatedText text, LexemeList lexemes, in Draft draft)
    {
        int before = draft.First - 1;
        if (!lexemes.IsCapitalized(before) || draft.Number is not { IsWhole: true, Low: >= 0 })
            return false;
        PartOfSpeech pos = text.PartOfSpeechOf(lexemes[before].Token);
        return pos == PartOfSpeech.ProperNoun || (pos is PartOfSpeech.Other or PartOfSpeech.Noun && (before > 0 || IsCode(lexemes.Of(before))));
    }

    private static bool IsCode(ReadOnlySpan<char> word) => word.Length > 1 && char.IsUpper(word[1]);

    private static bool IsStreet(LexemeList lexemes, int at) => lexemes.IsCapitalized(at) && ContextWords.IsStreet(lexemes.Of(at));

    // A capital behind digits is no unit where it belongs to a name, nor in "14.7C/".
    private static bool IsModel(LexemeList lexemes, in Draft draft)
    {
        int unit = draft.NumberEnd;
        bool letter = draft.End == unit + 1 && lexemes[unit].Length == 1 && lexemes.IsCapitalized(unit);
        return letter && ((draft.First > 1 && lexemes.IsCapitalized(draft.First - 1)) || (lexemes.Is(draft.End, '/') && lexemes.IsGlued(draft.End)));
    }

    private static bool IsPrefix(LexemeList lexemes, int at) =>
        lexemes.Is(at, "minus") || lexemes.Is(at, "plus") || lexemes.Is(at, "sub") || lexemes.Is(at, "to") || lexemes.Is(at, "or") || lexemes.Is(at, "magnitude");
}
