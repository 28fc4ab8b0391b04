namespace ReliabilityKit.Claims.Predicates;

/// <summary>How a predicate hangs on the one above it.</summary>
internal enum PredicateLink
{
    /// <summary>On none: the predicate of the sentence.</summary>
    Root,

    /// <summary>A content clause: "she said <i>that it left</i>".</summary>
    Complement,

    /// <summary>A content clause without a subject of its own: "it failed <i>to leave</i>".</summary>
    OpenComplement,

    /// <summary>A clause as subject.</summary>
    Subject,

    /// <summary>An adverbial clause.</summary>
    Adverbial,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>A participle, an infinitive or a content clause on a noun.</summary>
    Adnominal,

    /// <summary>A conjunct.</summary>
    Conjunct,

    /// <summary>A clause set beside another.</summary>
    Parataxis,

    /// <summary>A noun inside another clause that is itself a predicate: an apposition, a nominalisation.</summary>
    Nominal,
}
