namespace ReliabilityKit.Claims;

/// <summary>How firmly a claim is put forward. Only <see cref="Asserted"/> says that something is the case.</summary>
public enum Modality
{
    /// <summary>Stated as a fact.</summary>
    Asserted,

    /// <summary>Intended, scheduled or foreseen: "will", "is due to", "plans to".</summary>
    Planned,

    /// <summary>Held to be possible: "may", "could", "reportedly".</summary>
    Possible,

    /// <summary>True only under a condition: "if", "unless", "would".</summary>
    Conditional,

    /// <summary>Asked for or ordered: "demanded that", "must".</summary>
    Demanded,
}
