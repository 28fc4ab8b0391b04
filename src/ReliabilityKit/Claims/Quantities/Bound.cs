namespace ReliabilityKit.Claims.Quantities;

/// <summary>What the words around a number say of how firmly it holds.</summary>
/// <param name="Relation">How firmly.</param>
/// <param name="Side">-1 when the number is not reached ("nearly"), 1 when it is just passed ("barely"), else 0.</param>
/// <param name="IsExact">Whether nothing but the number itself is allowed: "equal to".</param>
internal readonly record struct Bound(QuantityRelation Relation, int Side = 0, bool IsExact = false)
{
    /// <summary>Reads a cell of <c>bounds.tsv</c>.</summary>
    public static Bound Parse(string cell) => cell switch
    {
        ">" => new(QuantityRelation.MoreThan),
        ">=" => new(QuantityRelation.AtLeast),
        "<" => new(QuantityRelation.LessThan),
        "<=" => new(QuantityRelation.AtMost),
        "=" => new(QuantityRelation.Equal, IsExact: true),
        "~" => new(QuantityRelation.About),
        "~<" => new(QuantityRelation.About, -1),
        "~>" => new(QuantityRelation.About, 1),
        _ => throw new FormatException($"bounds.tsv: \"{cell}\" is no relation"),
    };
}
