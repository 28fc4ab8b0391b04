namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads amounts in two units as one: "5 ft 2 in", "three dollars and 50 cents", "two hours 30 minutes".</summary>
internal static class CompoundReader
{
    /// <summary>Adds the part in the smaller unit, if one follows.</summary>
    public static void Extend(LexemeList lexemes, ref Draft draft)
    {
        if (draft.Unit is null || draft.Number.Has(NumberForm.Share | NumberForm.Vague | NumberForm.Scaled) || !draft.Number.IsWhole)
            return;
        (string unit, double size) = Smaller(draft.Unit);
        int at = lexemes.Is(draft.End, "and") || lexemes.Is(draft.End, ',') || lexemes.IsJoiningDash(draft.End) ? draft.End + 1 : draft.End;
        if (size == 0 || !new NumberReader(lexemes).TryRead(at, out Numeral part) || part.Low >= size || part.Low < 0 || part.Low != part.High)
            return;
        if (IsUnit(lexemes, part.End, unit, out int end) || (!draft.SignBefore && IsBareCents(lexemes, draft, part, out end)))
        {
            double value = draft.Number.Low + (part.Low / size);
            draft.Number = draft.Number with { Low = value, High = value, Step = part.Step / size };
            Unit whole = draft.Unit;
            UnitReader.ReadRate(lexemes, ref end, ref whole);
            (draft.NumberEnd, draft.End, draft.Unit) = (part.End, end, whole);
        }
    }

    private static (string Unit, double Size) Smaller(Unit unit) => unit.Name switch
    {
        "foot" => ("inch", 12),
        "yard" => ("foot", 3),
        "stone" => ("pound-mass", 14),
        "pound-mass" => ("ounce", 16),
        "year" => ("month", 12),
        "week" => ("day", 7),
        "day" => ("hour", 24),
        "hour" => ("minute", 60),
        "minute" => ("second", 60),
        "GBP" => ("penny", 100),
        _ => unit.Kind == QuantityKind.Money ? ("cent", 100) : ("", 0),
    };

    private static bool IsUnit(LexemeList lexemes, int at, string name, out int end)
    {
        if (UnitTable.Instance.Phrases.TryMatch(lexemes, at, out end, out Unit unit) && unit.Name == name)
            return true;

        // "a 6-foot-1 player"
        end = at;
        if (name == "inch" && lexemes.IsJoiningDash(at - 2) && lexemes[at - 1].Kind == LexemeKind.Number && lexemes[at].Spaced)
            return true;

        // Elsewhere a spaced "in" is the preposition; behind feet and a number below 12 it is not.
        end = at + 1;
        return name == "inch" && lexemes.Is(at, "in") && !ContextWords.IsDeterminer(lexemes.Of(at + 1)) && !FractionReader.IsArticle(lexemes, at + 1) && !lexemes.IsCapitalized(at + 1);
    }

    // "15 dollars 50", at the end of the clause only.
    private static bool IsBareCents(LexemeList lexemes, in Draft draft, in Numeral cents, out int end)
    {
        end = cents.End;
        return draft.Unit!.Kind == QuantityKind.Money && cents is { IsWhole: true, Low: >= 10 } && lexemes[end].Kind is LexemeKind.None or LexemeKind.Symbol
            && !lexemes.Is(end, '%') && !lexemes.IsGlued(end + 1);
    }
}
