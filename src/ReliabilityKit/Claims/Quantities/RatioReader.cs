namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads two numbers that are one share: "one in four", "two out of five", "one of four".</summary>
internal static class RatioReader
{
    /// <summary>Extends a number to the ratio that it begins, if it begins one.</summary>
    public static void Extend(LexemeList lexemes, ref Numeral numeral)
    {
        if (!numeral.IsWhole || numeral.Low < 1 || numeral.Has(NumberForm.Ordinal | NumberForm.Share))
            return;
        int second = Second(lexemes, numeral.End, out bool over);
        if (second < 0 || !new NumberReader(lexemes).TryRead(second, out Numeral whole) || !whole.IsWhole || whole.Has(NumberForm.Ordinal | NumberForm.Share))
            return;
        if (over ? IsFollowedByNoun(lexemes, whole.End) : !IsShareOf(lexemes, numeral, whole))
            return;
        double share = numeral.Low / whole.Low;
        numeral = new Numeral(numeral.First, whole.End, share, share, share, numeral.Form | NumberForm.Share | NumberForm.Ratio);
    }

    private static int Second(LexemeList lexemes, int at, out bool over)
    {
        over = lexemes.Is(at, "over");
        if (lexemes.Is(at, "out") && lexemes.Is(at + 1, "of"))
            return lexemes.Is(at + 2, "every") ? at + 3 : at + 2;
        if (lexemes.Is(at, "in") && lexemes.Is(at + 1, "every"))
            return at + 2;
        return over || lexemes.Is(at, "in") || lexemes.Is(at, "of") ? at + 1 : -1;
    }

    // "one in four", but not "two in 2019", "one in five days" or "12 in six boxes".
    private static bool IsShareOf(LexemeList lexemes, in Numeral part, in Numeral whole)
    {
        if (part.Low >= whole.Low)
            return false;
        bool outOf = lexemes.Is(part.End, "out");
        if (outOf || lexemes.Is(part.End, "of"))
            return true;
        bool year = whole.Form == NumberForm.None && whole.Low is > 1000 and < 2200;
        bool duration = UnitTable.Instance.Phrases.TryMatch(lexemes, whole.End, out _, out Unit unit) && unit.Kind == QuantityKind.Duration;
        return part.Low < 10 && !year && !duration && (part.Low == 1 || part.Has(NumberForm.Spelled));
    }

    private static bool IsFollowedByNoun(LexemeList lexemes, int at) => lexemes[at].Kind == LexemeKind.Word;
}
