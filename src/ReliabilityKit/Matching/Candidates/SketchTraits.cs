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

    /// <summary>It is done once, to its object: who did it is a question of its own.</summary>
    OnceDone = 32,

    /// <summary>It gives a result, an age or a tally, or says what comes next: facts that are compared whatever the acts are.</summary>
    Fact = 64,
}
