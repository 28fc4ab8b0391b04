using ReliabilityKit.Matching.Similarity;

namespace ReliabilityKit.Matching.Joins;

/// <summary>How texts are joined.</summary>
public sealed record JoinOptions
{
    /// <summary>The least ratio of a pair, from 0 to 100; 80 unless set.</summary>
    public int ScoreCutoff { get; init; } = 80;

    /// <summary>What counts as one character.</summary>
    public TextUnit Unit { get; init; } = TextUnit.Grapheme;

    /// <summary>The number of threads; as many as there are processors unless set. The result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
