namespace ReliabilityKit.Findings;

/// <summary>How two claims about the same event or fact stand to each other.</summary>
public enum FindingRelation
{
    /// <summary>They cannot both be true.</summary>
    Contradiction,

    /// <summary>Two named speakers disagree; the texts themselves do not.</summary>
    Dispute,

    /// <summary>Two independent texts say the same.</summary>
    Corroboration,

    /// <summary>A later text has a newer figure.</summary>
    Update,

    /// <summary>The same words twice: one witness.</summary>
    Copy,
}
