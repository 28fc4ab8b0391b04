namespace ReliabilityKit.Claims.Quantities;

/// <summary>A unit of measure or a currency.</summary>
/// <param name="Name">Its name: singular, British spelling; of money the ISO 4217 code.</param>
/// <param name="Dimension">What it measures: <c>length</c>, <c>money</c>. Empty for a noun that is counted.</param>
/// <param name="Factor">Its size in the base unit of the dimension, or 0 where it has no one exact size.</param>
/// <param name="Offset">Where its zero lies in the base unit.</param>
internal sealed record Unit(string Name, string Dimension, double Factor = 0, double Offset = 0)
{
    /// <summary>Gets the name in words, which is what rates are named by: <c>dollar</c> of USD.</summary>
    public string Words { get; init; } = Name;

    /// <summary>Gets the kind of quantity that it measures.</summary>
    public QuantityKind Kind { get; } = Dimension switch
    {
        "money" => QuantityKind.Money,
        "ratio" or "share change" => QuantityKind.Percent,
        "time" or "calendar" => QuantityKind.Duration,
        "temperature" => QuantityKind.Temperature,
        "length" => QuantityKind.Length,
        "area" => QuantityKind.Area,
        "volume" => QuantityKind.Volume,
        "mass" => QuantityKind.Mass,
        "speed" => QuantityKind.Speed,
        "age" => QuantityKind.Age,
        "multiple" => QuantityKind.Multiple,
        "" => QuantityKind.Count,
        _ => QuantityKind.Measure,
    };
}
