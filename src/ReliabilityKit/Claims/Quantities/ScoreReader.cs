namespace ReliabilityKit.Claims.Quantities;

/// <summary>Tells the points of a match or the votes of a division ("3-1", "a 5-4 ruling") from a range ("5-10 people").</summary>
internal static class ScoreReader
{
    private const double MaximumPoints = 999;

    /// <summary>Returns whether a number begins a score; <paramref name="end"/> is the index behind it, <paramref name="other"/> the second number.</summary>
    public static bool TryRead(LexemeList lexemes, in Draft draft, out int end, out double other)
    {
        end = draft.End;
        other = 0;
        int second = draft.Number.End + 1;
        if (draft.Unit is not null || !IsPoints(draft.Number) || !new NumberReader(lexemes).TryRead(second, out Numeral number) || !IsPoints(number))
            return false;
        (end, other) = (number.End, number.Low);
        bool descends = draft.Number.Low >= other;
        bool score = descends || ContextWords.IsScore(lexemes.Of(draft.Number.First - 1)) || ContextWords.IsScore(lexemes.Of(end));
        bool dash = lexemes.IsDash(second - 1) && lexemes[second - 1].Spaced == lexemes[second].Spaced;
        return dash
            ? (score || IsInSets(lexemes, draft.Number.First, end)) && IsApart(lexemes, draft.Number.First, end)
            : descends && lexemes.Is(second - 1, "to") && IsLast(lexemes, end) && !lexemes.Is(draft.Number.First - 1, "from");
    }

    // "6-4, 3-6, 7-5": beside another pair of numbers, one that rises is a score too.
    private static bool IsInSets(LexemeList lexemes, int first, int end) =>
        IsPair(lexemes, first - 4) && lexemes.Is(first - 1, ',') || (IsPair(lexemes, end + 1) && lexemes.Is(end, ','));

    private static bool IsPair(LexemeList lexemes, int at) =>
        lexemes[at].Kind == LexemeKind.Number && lexemes.IsJoiningDash(at + 1) && lexemes[at + 2].Kind == LexemeKind.Number;

    private static bool IsPoints(in Numeral number) =>
        number is { IsWhole: true, Low: >= 0 and <= MaximumPoints } && (number.Form & ~NumberForm.Spelled) == 0;

    // Not part of a longer chain of digits, nor glued to a name.
    private static bool IsApart(LexemeList lexemes, int first, int end) =>
        !lexemes.IsJoiningDash(end) && (!lexemes.IsGlued(first) || lexemes.Is(first - 1, '('));

    // "The vote was five to two", but not "down from five to two seats".
    private static bool IsLast(LexemeList lexemes, int end) =>
        !UnitReader.TryRead(lexemes, end, out _, out _) && (lexemes[end].Kind != LexemeKind.Word || ContextWords.IsFunctionWord(lexemes.Of(end)));
}
