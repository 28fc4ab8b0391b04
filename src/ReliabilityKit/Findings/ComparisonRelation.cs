namespace ReliabilityKit.Findings;

/// <summary>How two texts stand to each other.</summary>
public enum ComparisonRelation
{
    /// <summary>They speak of different things.</summary>
    Unrelated,

    /// <summary>They speak of the same, and both can be true.</summary>
    Compatible,

    /// <summary>They say the same.</summary>
    Corroboration,

    /// <summary>They cannot both be true.</summary>
    Contradiction,
}
