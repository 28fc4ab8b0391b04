namespace ReliabilityKit.Matching.Names;

/// <summary>How two names or nouns stand to each other.</summary>
internal enum NameRelation
{
    /// <summary>They may be the same or not: a name and a noun, or nothing known.</summary>
    Unknown,

    /// <summary>They mean two.</summary>
    Different,

    /// <summary>Two people of one family name.</summary>
    Namesake,

    /// <summary>Nouns that name the one thing or a kind of it.</summary>
    SimilarNoun,

    /// <summary>The same noun, but other words beside it: "the deputy minister of health" and "the finance minister".</summary>
    OtherOfKind,

    /// <summary>The same noun.</summary>
    SameNoun,

    /// <summary>A part of the name: the family name alone, an initial, a short form.</summary>
    PartialName,

    /// <summary>Spelled a little differently.</summary>
    SpelledAlike,

    /// <summary>The same name, or another name of the same.</summary>
    SameName,
}
