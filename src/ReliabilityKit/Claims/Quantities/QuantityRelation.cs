namespace ReliabilityKit.Claims.Quantities;

/// <summary>How firmly, and in which direction, the text states a number.</summary>
public enum QuantityRelation
{
    /// <summary>The number itself.</summary>
    Equal,

    /// <summary>About that many: "nearly", "some", "about".</summary>
    About,

    /// <summary>Fewer than that.</summary>
    LessThan,

    /// <summary>At most that many.</summary>
    AtMost,

    /// <summary>More than that.</summary>
    MoreThan,

    /// <summary>At least that many.</summary>
    AtLeast,

    /// <summary>The amount of a rise.</summary>
    Up,

    /// <summary>The amount of a fall.</summary>
    Down,
}
