namespace ReliabilityKit.Claims.Quantities;

/// <summary>Tells that a number without a noun counts people: "27 were injured", "killed at least 31", "missing: 11", "50 of whom".</summary>
internal static class PeopleReader
{
    private const int Reach = 5;

    /// <summary>Returns whether a bare number counts people.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="first">Where the number begins, its bounds included.</param>
    /// <param name="end">Index behind the number.</param>
    public static bool Counts(LexemeList lexemes, int first, int end)
    {
        int before = lexemes.Is(first - 1, ':') ? first - 2 : first - 1;
        return lexemes.Is(end, "who") || (lexemes.Is(end, "of") && (lexemes.Is(end + 1, "whom") || (lexemes.Is(end + 1, "the") && ContextWords.IsHarm(lexemes.Of(end + 2))))) || ContextWords.IsHarm(lexemes.Of(before)) || IsFollowedByHarm(lexemes, end);
    }

    /// <summary>Returns the index behind a list of kinds of people that begins at a noun, such as "men, women and children", or -1.</summary>
    public static int EndOfList(LexemeList lexemes, int noun)
    {
        int end = -1;
        for (int at = noun; ContextWords.IsPerson(lexemes.Of(at)); at++)
        {
            end = at > noun ? at + 1 : end;
            if (!lexemes.Is(++at, ',') && !lexemes.Is(at, "and"))
                break;
        }

        return end;
    }

    // Only auxiliaries, "others" and adverbs may stand between number and verb.
    private static bool IsFollowedByHarm(LexemeList lexemes, int end)
    {
        for (int at = end; at < end + Reach; at++)
        {
            ReadOnlySpan<char> word = lexemes.Of(at);
            if (ContextWords.IsHarm(word))
                return true;
            if (!ContextWords.IsAuxiliary(word) && !lexemes.Is(at, "others") && !word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return false;
    }
}
