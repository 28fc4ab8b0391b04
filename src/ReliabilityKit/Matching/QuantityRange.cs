using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Matching;

/// <summary>The numbers that the words of a quantity allow, both ends included.</summary>
/// <param name="Low">The least number.</param>
/// <param name="High">The greatest number.</param>
internal readonly record struct QuantityRange(double Low, double High)
{
    private const double AboutShare = 0.1;

    /// <summary>Gets whether it has both ends.</summary>
    public bool IsBounded => double.IsFinite(Low) && double.IsFinite(High);

    /// <summary>Reads a quantity; "about" gives a tenth either way, a round number half of its last counted place.</summary>
    public static QuantityRange Of(Quantity quantity)
    {
        double low = quantity.Value ?? quantity.Low ?? double.NegativeInfinity;
        double high = quantity.Value ?? quantity.High ?? double.PositiveInfinity;
        if (IsOpen(quantity)) return new QuantityRange(low, double.PositiveInfinity);
        return quantity.Relation switch
        {
            QuantityRelation.About => new QuantityRange(
                quantity.Low ?? low - Math.Abs(low) * AboutShare, quantity.High ?? high + Math.Abs(high) * AboutShare),
            QuantityRelation.LessThan or QuantityRelation.AtMost => new QuantityRange(quantity.Low ?? double.NegativeInfinity, high),
            QuantityRelation.MoreThan or QuantityRelation.AtLeast => new QuantityRange(low, quantity.High ?? double.PositiveInfinity),
            _ => new QuantityRange(low - Rounding(low), high + Rounding(high)),
        };
    }

    /// <summary>"Thousands" may be tens of thousands: its upper end, 9,999, is only where the next word begins.</summary>
    private static bool IsOpen(Quantity quantity) =>
        quantity is { Relation: QuantityRelation.Equal or QuantityRelation.About, Value: null, Low: not null, High: { } high } && high >= 99 && Math.Log10(high + 1) is var power && Math.Abs(power - Math.Round(power)) < 1e-9;

    /// <summary>Returns the range in another unit, or <see langword="null"/> where the two do not measure the same.</summary>
    public QuantityRange? In(string from, string to) =>
        UnitConverter.TryConvert(Low, from, to, out double low) && UnitConverter.TryConvert(High, from, to, out double high)
            ? new QuantityRange(low, high)
            : null;

    /// <summary>Returns whether no number lies in both.</summary>
    public bool IsApartFrom(QuantityRange other) => High < other.Low || other.High < Low;

    /// <summary>Returns how many times the one is the other at the nearest, at least 1.</summary>
    public double RatioTo(QuantityRange other)
    {
        (double below, double above) = High < other.Low ? (High, other.Low) : (other.High, Low);
        return below <= 0 ? double.PositiveInfinity : Math.Max(1, above / below);
    }

    /// <summary>Half of the last place that is not zero: "41 million" may be 41.3 million. Small whole numbers are meant exactly.</summary>
    private static double Rounding(double value)
    {
        double size = Math.Abs(value);
        if (size < 100 && size == Math.Floor(size) || double.IsInfinity(size)) return 0;
        double place = 1;
        if (size == Math.Floor(size))
        {
            while (place * 10 <= size && size % (place * 10) == 0) place *= 10;
            return place == 1 ? 0 : place / 2;
        }

        for (int digits = 0; digits < 6 && Math.Abs(size - Math.Round(size / place) * place) > 1e-9 * size; digits++) place /= 10;
        return place / 2;
    }
}
