namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads ages of groups: "in his 40s", "her late twenties", "over-65s".</summary>
internal static class AgeDecadeReader
{
    /// <summary>Reads the age that ends with the number at a lexeme.</summary>
    public static bool TryRead(LexemeList lexemes, int at, out Draft draft)
    {
        draft = default;
        ref readonly Lexeme number = ref lexemes[at];
        bool digits = number is { Kind: LexemeKind.Number, Form: NumberForm.None } && lexemes.IsGlued(at + 1) && lexemes.Is(at + 1, "s");
        if ((!digits && number.Role != NumberRole.Decade) || number.Value is < 10 or > 100)
            return false;
        int part = lexemes.IsJoiningDash(at - 1) ? at - 2 : at - 1;
        if (digits && (lexemes.Is(part, "over") || lexemes.Is(part, "under")))
            return ReadBorder(lexemes, part, at, out draft);
        (double from, double to) = PartOf(lexemes, part);
        if (number.Value % 10 != 0)
            return false;
        int first = to < 9 || from > 0 ? part : at;
        if (!ContextWords.IsPossessive(lexemes.Of(first - 1)))
            return false;
        int end = digits ? at + 2 : at + 1;
        var age = new Numeral(at, end, number.Value + from, number.Value + to, 1, NumberForm.Vague);
        draft = new Draft { First = first, Number = age, NumberEnd = end, End = end, Low = age.Low, High = age.High, Unit = AgeReader.Year };
        return true;
    }

    // "over-65s", "under 18s"
    private static bool ReadBorder(LexemeList lexemes, int bound, int at, out Draft draft)
    {
        var age = new Numeral(at, at + 2, lexemes[at].Value, lexemes[at].Value, 1, NumberForm.None);
        Bound after = Bound.Parse(lexemes.Is(bound, "over") ? ">" : "<");
        draft = new Draft { First = bound, Number = age, NumberEnd = at + 2, End = at + 2, Low = age.Low, High = age.High, Unit = AgeReader.Year, After = after };
        return true;
    }

    private static (double From, double To) PartOf(LexemeList lexemes, int at) =>
        lexemes.Is(at, "early") ? (0, 3) : lexemes.Is(at, "mid") ? (4, 6) : lexemes.Is(at, "late") ? (7, 9) : (0, 9);
}
