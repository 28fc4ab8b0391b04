namespace ReliabilityKit.Matching.Candidates;

/// <summary>What a claim has, as far as it decides how much two claims can agree.</summary>
[Flags]
internal enum SketchTraits : ushort
{
    None = 0,
    Arguments = 2,
    Quotation = 4,
    OneDay = 8,

    /// <summary>It is dated behind the day on which its text was published.</summary>
    Ahead = 16,

    /// <summary>It is done once, to its object, or says where something is: who did it, or where, is a question of its own.</summary>
    OnceDone = 32,

    /// <summary>It gives a result, an age or a tally, or says what comes next: facts that are compared whatever the acts are.</summary>
    Fact = 64,

    /// <summary>It leaves out who acts: what it is done to is compared with the object of the other.</summary>
    Agentless = 128,

    /// <summary>It is negated: what is denied of everybody is denied in whatever words.</summary>
    Negated = 256,

    /// <summary>Only one can have done it, such as win, or save the most: who acts is a question of its own, whatever the act happens to.</summary>
    SoleDoer = 512,

    /// <summary>Words stand beside what it measures, which count as details that are shared.</summary>
    Qualified = 1024,
}
