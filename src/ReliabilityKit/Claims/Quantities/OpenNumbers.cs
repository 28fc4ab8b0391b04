namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads numbers that name only an order of magnitude: "thousands", "tens of thousands", "several hundred", "a few dozen".</summary>
/// <remarks>
/// "Thousands" is read as 1,000 to 10,000, as in the annotation of NewsQuant (Almasian et al., CQE, EMNLP 2023); dozens are 24 to 99, scores 40 to 199.
/// </remarks>
internal static class OpenNumbers
{
    /// <summary>Returns whether a number can begin here with a word such as "several" or "a couple".</summary>
    public static bool IsMultiplier(LexemeList lexemes, int at) => TryMultiplier(lexemes, at, out _, out _);

    public static bool TryRead(LexemeList lexemes, int first, out Numeral numeral)
    {
        numeral = default;
        return lexemes[first].Role == NumberRole.Plural ? TryPlural(lexemes, first, out numeral) : TrySeveral(lexemes, first, out numeral);
    }

    private static bool TryPlural(LexemeList lexemes, int first, out Numeral numeral)
    {
        double low = lexemes[first].Value;
        int at = first + 1;
        while (lexemes.Is(at, "of") && lexemes[at + 1].Role is NumberRole.Plural or NumberRole.Scale)
        {
            low *= lexemes[at + 1].Value;
            at += 2;
        }

        bool dozens = lexemes[first].Value == 12;
        bool scores = lexemes[first].Value == 20 && lexemes.Is(at, "of") && lexemes[at + 1].Kind == LexemeKind.Word && lexemes[at + 1].Role == NumberRole.None;
        double high = dozens ? low / 12 * 99 : scores ? 199 : 10 * low;
        numeral = new Numeral(first, at, dozens || scores ? 2 * low : low, high, low, NumberForm.Spelled | NumberForm.Vague);
        return low >= 100 || dozens || scores;
    }

    // "several hundred", "a few thousand", "a couple of hundred"; "several" alone is no number.
    private static bool TrySeveral(LexemeList lexemes, int first, out Numeral numeral)
    {
        numeral = default;
        if (!TryMultiplier(lexemes, first, out (double Low, double High) range, out int at))
            return false;
        double scale = 1;
        for (; lexemes[at].Role is NumberRole.Hundred or NumberRole.Scale or NumberRole.Dozen; at++)
            scale *= lexemes[at].Value;
        numeral = new Numeral(first, at, range.Low * scale, range.High * scale, scale, NumberForm.Spelled | NumberForm.Vague);
        return scale > 1 || range.Low == range.High;
    }

    private static bool TryMultiplier(LexemeList lexemes, int first, out (double Low, double High) range, out int end)
    {
        (range, end) = (default, first);
        if (lexemes[first].Kind != LexemeKind.Word)
            return false;
        if (lexemes.Is(first, "several"))
            (range, end) = ((3, 9), first + 1);
        else if (lexemes.Is(first, "a") && lexemes.Is(first + 1, "few"))
            (range, end) = ((2, 6), first + 2);
        else if (lexemes.Is(first, "a") && lexemes[first + 1].Role == NumberRole.Couple)
            (range, end) = ((2, 2), first + (lexemes.Is(first + 2, "of") ? 3 : 2));
        return end > first;
    }
}
