namespace ReliabilityKit.Matching.Lexicon;

/// <summary>How a figure moves while news comes in.</summary>
internal enum CountChange
{
    /// <summary>It does not: how many were on board.</summary>
    Fixed,

    /// <summary>Only up: a toll.</summary>
    Grows,

    /// <summary>Up and down: the missing.</summary>
    Varies,
}
