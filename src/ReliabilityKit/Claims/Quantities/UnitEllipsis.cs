namespace ReliabilityKit.Claims.Quantities;

/// <summary>Gives a number the unit that it shares with its neighbour: "143 yen, up 0.95", "7- or 8-inch", "22 of the 30 hostages".</summary>
internal static class UnitEllipsis
{
    private const int MaximumGap = 6;
    private const double Million = 1e6;
    private const double LeastLevel = 100;

    /// <summary>Completes a bare number by the quantity before it.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="last">The quantity before.</param>
    /// <param name="gap">Index behind it.</param>
    /// <param name="first">Where the number and its bounds begin.</param>
    /// <param name="quantity">The bare number.</param>
    public static Quantity FromBefore(LexemeList lexemes, Quantity last, int gap, int first, Quantity quantity)
    {
        if (IsMovedAlike(lexemes, last, gap, first, quantity))
            return quantity with { Relation = last.Relation };
        if (IsMillions(lexemes, last, gap, quantity))
            return Give(last, quantity with { Value = quantity.Value * Million, Step = quantity.Step * Million });
        return quantity.Kind == QuantityKind.Number && IsShared(lexemes, last, gap, first) ? Give(last, quantity) : quantity;
    }

    // "12 million subscribers here and 3.4m there": no metres.
    private static bool IsMillions(LexemeList lexemes, Quantity last, int gap, Quantity quantity)
    {
        if (quantity is not { Unit: "metre", Value: not null } || last is not { Kind: QuantityKind.Count, Value: >= Million / 10 })
            return false;
        int at = gap;
        while (lexemes[at].Kind != LexemeKind.None && lexemes[at].End < quantity.Span.End)
            at++;
        return lexemes.Is(at, 'm') && lexemes.IsGlued(at);
    }

    /// <summary>Returns whether a bare number is where a share price or index led: "to 15,300", "at 1,334.20". Beside points it is one of points too.</summary>
    public static bool IsLevel(LexemeList lexemes, int first, Quantity quantity) =>
        quantity is { Kind: QuantityKind.Number, Value: >= LeastLevel } && (lexemes.Is(first - 1, "to") || lexemes.Is(first - 1, "at"));

    /// <summary>Returns whether a bare number waits for the unit of the quantity behind it.</summary>
    /// <param name="lexemes">The lexemes.</param>
    /// <param name="last">The bare number.</param>
    /// <param name="gap">Index behind it.</param>
    /// <param name="first">Where the quantity behind it begins.</param>
    /// <param name="quantity">The quantity behind it.</param>
    /// <param name="completed">The bare number with its unit, or as it was.</param>
    public static bool TryFromBehind(LexemeList lexemes, Quantity last, int gap, int first, Quantity quantity, out Quantity completed)
    {
        bool bare = last is { Kind: QuantityKind.Number } && quantity.Unit.Length > 0 && quantity.Unit != UnitTable.Fraction.Name;
        int at = lexemes.IsDash(gap) ? gap + 1 : gap;
        bool counted = quantity.Kind == QuantityKind.Count;
        bool joined = (lexemes.Is(at, "or") || (!counted && lexemes.Is(at, "and"))) && (first == at + 1 || (first == at + 2 && lexemes.Is(at + 1, "even")));
        bool part = counted && lexemes.Is(at, "of") && first == at + 2 && ContextWords.IsDeterminer(lexemes.Of(at + 1));
        completed = bare && (joined || part) ? Give(quantity, last) : last;
        return completed != last;
    }

    // "down 2.3%, its rival by 2.6%"; "rose 120 points, or 0.4%"
    private static bool IsMovedAlike(LexemeList lexemes, Quantity last, int gap, int first, Quantity quantity)
    {
        if (quantity.Relation != QuantityRelation.Equal || last.Relation is not (QuantityRelation.Up or QuantityRelation.Down))
            return false;
        bool alternative = lexemes.Is(first - 1, "or") && first - gap <= 2;
        return quantity.Unit == last.Unit ? lexemes.Is(first - 1, "by") : alternative && (quantity.Kind == QuantityKind.Percent || last.Kind == QuantityKind.Percent);
    }

    private static bool IsShared(LexemeList lexemes, Quantity last, int gap, int first)
    {
        if (last.Kind is QuantityKind.Number or QuantityKind.Percent or QuantityKind.Score || first - gap > MaximumGap)
            return false;
        int at = lexemes.Is(gap, ',') ? gap + 1 : gap;
        for (int i = at; i < first; i++)
        {
            if (lexemes[i].Kind != LexemeKind.Word)
                return false;
        }

        // A rise by cents leads to an amount in the whole currency.
        bool to = (lexemes.Is(at, "to") && first - at <= 3) || (lexemes.Is(first - 1, "to") && first - at <= 3 && last.Relation == QuantityRelation.Equal);
        bool moved = first == at + 1 && (lexemes.Is(at, "up") || lexemes.Is(at, "down"));
        return (to && last.Unit is not ("cent" or "penny")) || moved || (first > at && ContextWords.IsConnector(lexemes.Of(at)));
    }

    private static Quantity Give(Quantity from, Quantity bare) => bare with
    {
        Unit = from.Unit,
        Kind = from.Kind,
        Of = from.Kind == QuantityKind.Count ? from.Of : bare.Of,
        Value = bare.Value ?? (bare.Low is null || bare.High is null ? bare.Low ?? bare.High : null),
    };
}
