namespace ReliabilityKit.Findings.Abstentions;

/// <summary>Why nothing is reported of two claims that may be about the same event or fact.</summary>
public enum AbstentionReason
{
    /// <summary>One of them is a plan, a demand, a condition or a possibility: it asserts nothing.</summary>
    NotAsserted,

    /// <summary>They speak of different times.</summary>
    OtherTime,

    /// <summary>They speak of different places.</summary>
    OtherPlace,

    /// <summary>They have different participants.</summary>
    OtherParticipant,

    /// <summary>They count different occasions: "a second term", "again".</summary>
    OtherOccasion,

    /// <summary>A detail in the same role differs, such as what a move is measured against.</summary>
    OtherDetail,

    /// <summary>Their numbers measure different things, or things of different extent.</summary>
    OtherMeasure,

    /// <summary>The acts can be repeated or go together, and nothing that both say differs or agrees beyond them.</summary>
    NothingInCommon,

    /// <summary>They differ or agree, but too uncertainly to be reported.</summary>
    TooUncertain,
}
