namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads ages that name only the decade: "in his 40s", "her late twenties".</summary>
internal static class AgeDecadeReader
{
    /// <summary>Reads the age that ends with the number at a lexeme.</summary>
    public static bool TryRead(LexemeList lexemes, int at, out Draft draft)
    {
        draft = default;
        ref readonly Lexeme number = ref lexemes[at];
        bool digits = number is { Kind: LexemeKind.Number, Form: NumberForm.None } && number.Value % 10 == 0 && lexemes.IsGlued(at + 1) && lexemes.Is(at + 1, "s");
        if ((!digits && number.Role != NumberRole.Decade) || number.Value is < 10 or > 100)
            return false;
        int part = lexemes.IsJoiningDash(at - 1) ? at - 2 : at - 1;
        (double from, double to) = PartOf(lexemes, part);
        int first = to < 9 || from > 0 ? part : at;
        if (!ContextWords.IsPossessive(lexemes.Of(first - 1)))
            return false;
        int end = digits ? at + 2 : at + 1;
        var age = new Numeral(at, end, number.Value + from, number.Value + to, 1, NumberForm.Vague);
        draft = new Draft { First = first, Number = age, NumberEnd = end, End = end, Low = age.Low, High = age.High, Unit = AgeReader.Year };
        return true;
    }

    private static (double From, double To) PartOf(LexemeList lexemes, int at) =>
        lexemes.Is(at, "early") ? (0, 3) : lexemes.Is(at, "mid") ? (4, 6) : lexemes.Is(at, "late") ? (7, 9) : (0, 9);
}
