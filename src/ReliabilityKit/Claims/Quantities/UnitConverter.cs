namespace ReliabilityKit.Claims.Quantities;

/// <summary>Converts between units of one dimension, and only where the conversion is exact.</summary>
/// <remarks>
/// 12 nautical miles are 22.224 kilometres, whoever says so. A pint, a ton or a cup has several sizes, and a rate of exchange is no
/// conversion; those are not converted. Rates ("mile per hour") are converted part by part.
/// </remarks>
public static class UnitConverter
{
    /// <summary>Converts a number of one unit into another.</summary>
    /// <param name="value">The number.</param>
    /// <param name="from">Its unit, as <see cref="Quantity.Unit"/> names it.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="result">The number in that unit.</param>
    /// <returns><see langword="true"/> when both measure the same and convert exactly; every unit, known or not, converts into itself.</returns>
    public static bool TryConvert(double value, string from, string to, out double result)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        result = value;
        if (from == to)
            return true;
        if (Scale(from) is not { } source || Scale(to) is not { } target || source.Dimension != target.Dimension || source.Dimension.StartsWith("money", StringComparison.Ordinal))
            return false;
        result = ((value * source.Factor) + source.Offset - target.Offset) / target.Factor;
        return true;
    }

    private static Unit? Scale(string name)
    {
        if (UnitTable.Instance.ByName.TryGetValue(name, out Unit? unit))
            return unit.Factor > 0 ? unit : null;
        int per = name.IndexOf(" per ", StringComparison.Ordinal);
        if (per < 0 || Scale(name[..per]) is not { Offset: 0 } above || Scale(name[(per + 5)..]) is not { Offset: 0 } below)
            return null;
        string dimension = (above.Dimension, below.Dimension) == ("length", "time") ? "speed" : $"{above.Dimension} per {below.Dimension}";
        return new Unit(name, dimension, above.Factor / below.Factor);
    }
}
