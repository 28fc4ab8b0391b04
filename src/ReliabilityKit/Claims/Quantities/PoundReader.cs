namespace ReliabilityKit.Claims.Quantities;

/// <summary>Tells pounds of money from pounds of weight.</summary>
internal static class PoundReader
{
    private const int Reach = 8;
    private static readonly Unit Money = UnitTable.Instance.ByName["GBP"];

    /// <summary>Returns whether pounds are money: in millions, by the week, or near a word such as "cost" or "paid".</summary>
    public static bool IsMoney(LexemeList lexemes, in Draft draft, int end, Unit unit)
    {
        if (!unit.Name.StartsWith("pound-mass", StringComparison.Ordinal) || !IsWord(lexemes, draft.End, end))
            return false;
        if (draft.Number.Scale >= 1e6 || unit.Name is "pound-mass per week" or "pound-mass per month" or "pound-mass per year")
            return true;
        for (int at = draft.First - 1; at >= draft.First - Reach && at >= 0; at--)
        {
            if (ContextWords.IsMonetary(lexemes.Of(at)))
                return true;
        }

        return false;
    }

    /// <summary>Returns the currency in place of the mass, with the rate that may follow.</summary>
    public static Unit Sterling(LexemeList lexemes, ref int end)
    {
        Unit unit = Money;
        while (end > 0 && !lexemes.Is(end - 1, "pound") && !lexemes.Is(end - 1, "pounds"))
            end--;
        UnitReader.ReadRate(lexemes, ref end, ref unit);
        return unit;
    }

    // "lb" is never money.
    private static bool IsWord(LexemeList lexemes, int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (lexemes.Is(at, "pound") || lexemes.Is(at, "pounds"))
                return true;
        }

        return false;
    }
}
