namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads the fractions that numbers begin or end with: "1/2", "and a half", "half a", "three quarters".</summary>
internal static class FractionReader
{
    /// <summary>Reads "1/4". Only denominators that people write count: "9/11" and "24/7" are no fractions.</summary>
    public static bool TrySlash(LexemeList lexemes, int at, out double fraction)
    {
        ref readonly Lexeme above = ref lexemes[at];
        ref readonly Lexeme below = ref lexemes[at + 2];
        fraction = above.Value / below.Value;
        bool joined = IsPlain(above) && IsPlain(below) && lexemes.Is(at + 1, '/') && lexemes[at + 1].Spaced == below.Spaced;
        return joined && below.Value is 2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100
            && above.Value >= 1 && above.Value < below.Value && !lexemes.Is(at + 3, '/') && !lexemes.Is(at - 1, '/');
    }

    /// <summary>Reads a proper fraction in words: "a half", "one quarter", "fifty-four hundredths".</summary>
    public static bool TryWords(LexemeList lexemes, int at, out double fraction, out int end)
    {
        (fraction, end) = (0, at);
        double numerator = Numerator(lexemes, at, out int below);
        if (lexemes.IsJoiningDash(below))
            below++;
        ref readonly Lexeme part = ref lexemes[below];
        bool fits = numerator == 1
            ? part.Role is NumberRole.Half or NumberRole.Quarter or NumberRole.Part
            : numerator > 1 && part.Role == NumberRole.Parts && numerator < part.Value;
        if (fits)
            (fraction, end) = (numerator / part.Value, below + 1);
        return fits;
    }

    /// <summary>Reads "half a million", "half of them", "half the voters", "half an hour"; not "the first half".</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="at">Index of "half".</param>
    /// <param name="end">Index behind "half" and, before a magnitude, its article.</param>
    /// <param name="scaled">Whether a magnitude follows.</param>
    public static bool TryHalf(LexemeList lexemes, int at, out int end, out bool scaled)
    {
        int next = lexemes.IsJoiningDash(at + 1) ? at + 2 : at + 1;
        bool article = IsArticle(lexemes, next);
        int below = article ? next + 1 : next;
        scaled = lexemes[below].Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen;
        end = scaled ? below : at + 1;
        bool whole = lexemes.Is(next, "of") || (ContextWords.IsDeterminer(lexemes.Of(next)) && next == at + 1);
        return scaled || article || (whole && !IsPeriod(lexemes, at)) || IsMoved(lexemes, at, at + 1);
    }

    /// <summary>Returns whether a half or a quarter is a stretch of time or of play: "the first quarter of 2009", "the last half".</summary>
    public static bool IsPeriod(LexemeList lexemes, int at) => lexemes[at - 1].Role is NumberRole.Ordinal or NumberRole.Part
        || lexemes.Is(at - 1, "this") || lexemes.Is(at - 1, "the") || lexemes.Is(at - 1, "last") || lexemes.Is(at - 1, "next")
        || lexemes.Is(at - 1, "previous") || lexemes.Is(at - 1, "same");

    /// <summary>Returns whether a fraction says by how much something moved: "cut by half", "rose a third to 300", "was cut in half".</summary>
    public static bool IsMoved(LexemeList lexemes, int first, int end)
    {
        bool moved = lexemes.Is(first - 1, "by") || DirectionReader.IsMovement(lexemes.Of(first - 1)) || IsInHalf(lexemes, first);
        return moved && (lexemes[end].Kind != LexemeKind.Word || ContextWords.IsFunctionWord(lexemes.Of(end)) || ContextWords.IsDeterminer(lexemes.Of(end)));
    }

    /// <summary>Returns whether "in half" behind a verb of movement ends at a lexeme: "was cut in half".</summary>
    public static bool IsInHalf(LexemeList lexemes, int half) =>
        lexemes.Is(half, "half") && lexemes.Is(half - 1, "in") && DirectionReader.MovesBefore(lexemes, half - 1);

    /// <summary>Reads a denominator of two words: "twenty-firsts", and after "a" or "one" also "twenty-first".</summary>
    public static bool TryCompositePart(LexemeList lexemes, int at, bool one, out double denominator, out int end)
    {
        int below = lexemes.IsJoiningDash(at + 1) ? at + 2 : at + 1;
        ref readonly Lexeme part = ref lexemes[below];
        denominator = lexemes[at].Value + part.Value;
        end = below + 1;
        bool fits = part.Value < 10 && (part.Role == NumberRole.Parts || (one && part.Role is NumberRole.Part or NumberRole.Ordinal));
        return fits && lexemes[at].Role == NumberRole.Ten && !lexemes.Is(below, "halves") && !lexemes.Is(below, "quarters");
    }

    /// <summary>Returns whether a word is "a" or "an".</summary>
    public static bool IsArticle(LexemeList lexemes, int at) => lexemes.Is(at, "a") || lexemes.Is(at, "an");

    /// <summary>Returns whether what follows shows that a part is meant, not a place in an order: "a third of", "a quarter million".</summary>
    public static bool IsPartHere(LexemeList lexemes, int at) =>
        lexemes.Is(at, "of") || lexemes[at].Role == NumberRole.Scale || lexemes[at].Kind == LexemeKind.None
        || (lexemes[at].Kind == LexemeKind.Symbol && !lexemes.IsDash(at) && !lexemes[at].Spaced);

    private static bool IsPlain(in Lexeme lexeme) => lexeme is { Kind: LexemeKind.Number, Form: NumberForm.None };

    private static double Numerator(LexemeList lexemes, int at, out int end)
    {
        ref readonly Lexeme first = ref lexemes[at];
        end = at + 1;
        if (IsArticle(lexemes, at))
            return 1;
        if (first.Role == NumberRole.Ten)
        {
            int digit = lexemes.IsJoiningDash(end) ? end + 1 : end;
            if (lexemes[digit].Role == NumberRole.Digit)
            {
                end = digit + 1;
                return first.Value + lexemes[digit].Value;
            }
        }

        return first.Role is NumberRole.Digit or NumberRole.Teen or NumberRole.Ten || IsPlain(first) ? first.Value : 0;
    }
}
