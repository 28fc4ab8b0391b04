namespace ReliabilityKit.Matching.Lexicon;

/// <summary>How two actions stand to each other in meaning.</summary>
internal enum ActionRelation
{
    /// <summary>Nothing is known that joins them.</summary>
    Unrelated,

    /// <summary>The same verb.</summary>
    Same,

    /// <summary>Different words for the same.</summary>
    Synonym,

    /// <summary>The one cannot be true without the other.</summary>
    Entails,

    /// <summary>They exclude each other as acts: approve and reject.</summary>
    OppositeAct,

    /// <summary>They exclude each other as states: at large and arrested.</summary>
    OppositeStatus,
}
