namespace ReliabilityKit.Claims.Quantities;

/// <summary>All numbers that the words of a quantity allow, from <see cref="Low"/> to <see cref="High"/>, both included.</summary>
/// <remarks>
/// <para>Two statements of one quantity can both be true when their intervals overlap. What the words allow is decided so:</para>
/// <list type="bullet">
/// <item>A bound is open on its other side: "at least 12" holds 21. Whether the bound itself is included is not told apart, because the
/// number beside it is mostly rounded.</item>
/// <item>"About" allows 10 percent either way where one digit is stated ("about 50" holds 48), 5 where two are, 2 where more are;
/// "nearly" allows as much below and nothing above ("nearly 200" holds 197).</item>
/// <item>A number in decimals, with a word of magnitude, or of a measure is rounded to its last stated place: "2.3 billion" is 2.25 to
/// 2.35 billion, "13 km" 12.5 to 13.5. A count without either is exact, and so are ages, scores and places.</item>
/// <item>Final zeros may be rounding as well: two of a count, one of a measure, allow 2.5 percent, so that "200 people" holds 197.</item>
/// <item>No rounding exceeds a fifth of the number: "one year" does not hold 18 months.</item>
/// <item>Ranges are as stated, and open numbers are ranges: "thousands" is 1,000 to 10,000, "dozens" 24 to 99.</item>
/// </list>
/// </remarks>
/// <param name="Low">The least number, or negative infinity.</param>
/// <param name="High">The greatest number, or positive infinity.</param>
public readonly record struct QuantityInterval(double Low, double High)
{
    // Just short of half a place, so that "5 days" and "6 days" do not meet in the middle.
    private const double HalfPlace = 0.49;
    private const double GreatestRounding = 0.2;
    private const double RoundingOfZeros = 0.025;

    /// <summary>Returns the interval of a quantity, in its own unit.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The numbers that its words allow.</returns>
    public static QuantityInterval Of(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        double number = quantity.Value ?? quantity.Low ?? quantity.High ?? 0;
        if (quantity.Value is null && quantity.Low is { } low && quantity.High is { } high)
            return new QuantityInterval(low, high);
        return quantity.Relation switch
        {
            QuantityRelation.MoreThan or QuantityRelation.AtLeast => new QuantityInterval(number, double.PositiveInfinity),
            QuantityRelation.LessThan or QuantityRelation.AtMost => new QuantityInterval(number > 0 ? 0 : double.NegativeInfinity, number),
            QuantityRelation.About => Around(number, Approximation(quantity, number), quantity),
            _ => Around(number, Rounding(quantity, number), quantity),
        };
    }

    /// <summary>Returns whether the two have a number in common.</summary>
    /// <param name="other">The other interval, in the same unit.</param>
    /// <returns><see langword="true"/> when both statements can be true of one number.</returns>
    public bool Overlaps(QuantityInterval other) => Low <= other.High && other.Low <= High;

    /// <summary>Returns whether a number lies inside.</summary>
    /// <param name="number">The number, in the same unit.</param>
    /// <returns><see langword="true"/> when it is not less than <see cref="Low"/> and not greater than <see cref="High"/>.</returns>
    public bool Contains(double number) => number >= Low && number <= High;

    /// <summary>Converts both ends into another unit.</summary>
    /// <param name="from">The unit of this interval.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="result">The interval in that unit.</param>
    /// <returns><see langword="true"/> when the conversion is exact; see <see cref="UnitConverter"/>.</returns>
    public bool TryConvert(string from, string to, out QuantityInterval result)
    {
        result = this;
        if (!UnitConverter.TryConvert(Low, from, to, out double low) || !UnitConverter.TryConvert(High, from, to, out double high))
            return false;
        result = new QuantityInterval(low, high);
        return true;
    }

    // "nearly" sets the upper bound, "barely" the lower one.
    private static QuantityInterval Around(double number, double tolerance, Quantity quantity) =>
        new(quantity.Low ?? (number - tolerance), quantity.High ?? (number + tolerance));

    private static double Approximation(Quantity quantity, double number)
    {
        int digits = SignificantDigits(number, quantity.Step);
        double share = digits <= 1 ? 0.1 : digits == 2 ? 0.05 : 0.02;
        return Math.Max(share * Math.Abs(number), Rounding(quantity, number));
    }

    private static double Rounding(Quantity quantity, double number)
    {
        if (quantity.Kind is QuantityKind.Age or QuantityKind.Score or QuantityKind.Ordinal || quantity.Step <= 0)
            return 0;
        bool counted = quantity.Kind is QuantityKind.Count or QuantityKind.Number;
        double places = counted && quantity.Step == 1 ? 0 : HalfPlace * quantity.Step;
        int zeros = TrailingZeros(number, quantity.Step);
        double zeroed = zeros >= (counted ? 2 : 1) ? Math.Min(HalfPlace * quantity.Step * Math.Pow(10, zeros), RoundingOfZeros * Math.Abs(number)) : 0;
        return Math.Min(Math.Max(places, zeroed), GreatestRounding * Math.Abs(number));
    }

    private static int SignificantDigits(double number, double step)
    {
        double units = step > 0 ? Math.Round(Math.Abs(number) / step) : 0;
        return units < 1 ? 1 : (int)Math.Floor(Math.Log10(units)) + 1 - TrailingZeros(number, step);
    }

    private static int TrailingZeros(double number, double step)
    {
        double units = Math.Round(Math.Abs(number) / step);
        int zeros = 0;
        for (; units >= 10 && units < 1e15 && units % 10 == 0; units /= 10)
            zeros++;
        return zeros;
    }
}
