namespace ReliabilityKit.Claims.Quantities;

/// <summary>The forms of number that are read besides amounts and counts.</summary>
[Flags]
public enum QuantityForms
{
    /// <summary>Amounts, counts, shares and ages only.</summary>
    None = 0,

    /// <summary>The points of a match or the votes of a division: "3–1".</summary>
    Scores = 1,

    /// <summary>Multiples that are one word: "twice", "tripled".</summary>
    Multiples = 2,

    /// <summary>Places in an order: "third", "22nd".</summary>
    Ordinals = 4,

    /// <summary>All of them.</summary>
    All = Scores | Multiples | Ordinals,
}
