namespace ReliabilityKit.Claims.Quantities;

/// <summary>What kind of thing a number measures.</summary>
public enum QuantityKind
{
    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>Things counted.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage, or a share such as "a third of".</summary>
    Percent,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>An age.</summary>
    Age,

    /// <summary>A temperature.</summary>
    Temperature,

    /// <summary>A length or distance.</summary>
    Length,

    /// <summary>An area.</summary>
    Area,

    /// <summary>A volume.</summary>
    Volume,

    /// <summary>A mass or weight.</summary>
    Mass,

    /// <summary>A speed.</summary>
    Speed,

    /// <summary>Any other measure: energy, power, pressure, data, a rate.</summary>
    Measure,

    /// <summary>The points of a match: "3–1".</summary>
    Score,

    /// <summary>A multiple: "twice", "tripled".</summary>
    Multiple,

    /// <summary>A place in an order: "third".</summary>
    Ordinal,
}
