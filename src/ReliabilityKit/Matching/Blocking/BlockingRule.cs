namespace ReliabilityKit.Matching.Blocking;

/// <summary>By what two claims find each other; a claim has keys under each rule.</summary>
internal enum BlockingRule
{
    /// <summary>Actions of one family of meanings, and the same participant.</summary>
    ActionAndParticipant = 1,

    /// <summary>Actions of one family of meanings that the lexicon knows well.</summary>
    Action,

    /// <summary>The same thing measured in the same unit, or a measure for the same topic.</summary>
    Measure,

    /// <summary>A count for the same topic.</summary>
    Topic,

    /// <summary>The same thing counted for the same topic.</summary>
    CountOfTopic,

    /// <summary>The same thing counted.</summary>
    Count,

    /// <summary>A rare word.</summary>
    RareWord,

    /// <summary>The same participants.</summary>
    Participants,

    /// <summary>The same day, and the same participant.</summary>
    DayAndParticipant,

    /// <summary>The same run of words.</summary>
    Wording,

    /// <summary>What takes place next.</summary>
    NextEvent,

    /// <summary>The age of the same person.</summary>
    Birth,

    /// <summary>How a body voted.</summary>
    Vote,

    /// <summary>The time in office of the same person.</summary>
    Tenure,

    /// <summary>A count of at least three digits.</summary>
    Figure,
}
