namespace ReliabilityKit.Claims.Quantities;

/// <summary>Reads heights in feet and inches by their signs: 5'11".</summary>
internal static class HeightReader
{
    private const int InchesInFoot = 12;

    /// <summary>Adds the inches and the unit to a number of feet. Both signs must be there, since either alone closes a quotation.</summary>
    public static bool TryRead(LexemeList lexemes, ref Draft draft)
    {
        int sign = draft.End;
        ref readonly Lexeme inches = ref lexemes[sign + 1];
        bool feet = draft.Number is { IsWhole: true, Form: NumberForm.None } && IsOneOf(lexemes, sign, "'’′");
        if (!feet || inches is not { Kind: LexemeKind.Number, Value: < InchesInFoot } || !IsOneOf(lexemes, sign + 2, "\"”″"))
            return false;
        double value = draft.Number.Low + (inches.Value / InchesInFoot);
        draft.Number = draft.Number with { Low = value, High = value, Step = inches.Step / InchesInFoot };
        (draft.Unit, draft.NumberEnd, draft.End) = (UnitTable.Instance.ByName["foot"], sign + 3, sign + 3);
        return true;
    }

    private static bool IsOneOf(LexemeList lexemes, int at, string signs) =>
        lexemes.IsGlued(at) && lexemes[at] is { Kind: LexemeKind.Symbol, Length: 1 } && signs.Contains(lexemes.Of(at)[0], StringComparison.Ordinal);
}
