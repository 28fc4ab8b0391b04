namespace ReliabilityKit.Matching.Lexicon;

/// <summary>How often, and in which way in time, something can be the case.</summary>
internal enum ActionNature
{
    /// <summary>Can be done again, on another occasion: "call", "arrest".</summary>
    Repeatable,

    /// <summary>Happens once to its key participant: "be born", "sink".</summary>
    Once,

    /// <summary>Settles a matter for its key participant: a plan is approved and a suspect arrested once, as a rule, though others may join in.</summary>
    Settled,

    /// <summary>Holds for a time: "be at large".</summary>
    State,

    /// <summary>A level goes up or down over a period: "rise".</summary>
    Change,

    /// <summary>Saying something.</summary>
    Speech,
}
