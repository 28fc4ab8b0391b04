namespace ReliabilityKit.Claims.Predicates;

/// <summary>The form of a predicate.</summary>
internal enum PredicateForm
{
    /// <summary>With a tense: "leaves", "has left", "would leave".</summary>
    Finite,

    /// <summary>"to leave", "leave".</summary>
    Infinitive,

    /// <summary>"leaving".</summary>
    Gerund,

    /// <summary>"left", without an auxiliary.</summary>
    Participle,

    /// <summary>No verb: an apposition, a nominalisation, an adjective behind its noun.</summary>
    Verbless,
}
