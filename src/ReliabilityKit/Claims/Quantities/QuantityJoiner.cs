namespace ReliabilityKit.Claims.Quantities;

/// <summary>Lets neighbouring quantities complete each other.</summary>
internal static class QuantityJoiner
{
    /// <summary>Makes one range of two bounds: "more than 100 but fewer than 300".</summary>
    public static bool TryMerge(Quantity first, Quantity second, out Quantity merged)
    {
        merged = first;
        if (first.Unit.Length > 0 && second.Unit.Length > 0 && first.Unit != second.Unit)
            return false;
        (Quantity low, Quantity high) = IsLower(first) ? (first, second) : (second, first);
        if (!IsLower(low) || !IsUpper(high) || low.Low > high.High)
            return false;
        Quantity named = first.Unit.Length > 0 ? first : second;
        merged = named with
        {
            Span = Documents.TextSpan.FromBounds(first.Span.Start, second.Span.End),
            Value = null,
            Low = low.Low,
            High = high.High,
            Relation = QuantityRelation.Equal,
        };
        return true;
    }

    /// <summary>Gives an amount in brackets the bound of the amount that it converts: "more than 8 miles (13 km)".</summary>
    public static Quantity Inherit(Quantity outer, Quantity inner)
    {
        if (inner.Relation != QuantityRelation.Equal || inner.Kind != outer.Kind || inner.Unit == outer.Unit || inner.Kind == QuantityKind.Count)
            return inner;
        return inner with
        {
            Relation = outer.Relation,
            Low = outer.Value is not null && outer.Low is not null ? inner.Value : inner.Low,
            High = outer.Value is not null && outer.High is not null ? inner.Value : inner.High,
        };
    }

    private static bool IsLower(Quantity quantity) => quantity.Relation is QuantityRelation.MoreThan or QuantityRelation.AtLeast;

    private static bool IsUpper(Quantity quantity) => quantity.Relation is QuantityRelation.LessThan or QuantityRelation.AtMost;
}
