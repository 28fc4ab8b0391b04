namespace ReliabilityKit.Matching.Lexicon;

/// <summary>How two nouns stand to each other in meaning.</summary>
internal enum NounRelation
{
    /// <summary>Nothing is known that joins them.</summary>
    Unrelated,

    /// <summary>The same noun.</summary>
    Same,

    /// <summary>Different words for the same.</summary>
    Synonym,

    /// <summary>The one is a kind of the other: ferry and vessel.</summary>
    Kind,
}
