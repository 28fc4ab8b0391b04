namespace ReliabilityKit.Sources.Truth;

/// <summary>How the believed value is found.</summary>
public enum TruthMethod
{
    /// <summary>
    /// Sources with a learned accuracy each, wrong values that draw others after them, copies that count once: expectation–maximisation.
    /// </summary>
    Bayes,

    /// <summary>The value most sources claim; ties are said to be ties. Numbers as well.</summary>
    Vote,

    /// <summary>The median of numbers, dates and times, each source weighted by how well it agrees with the others; a vote for everything else.</summary>
    WeightedMedian,

    /// <summary>Conflict resolution on heterogeneous data: source weights that make the weighted distance to the truth least (Li et al., SIGMOD 2014).</summary>
    Crh,

    /// <summary>Pooled investment: sources share their trust out over what they claim and earn it back by what others believe (Pasternack and Roth, COLING 2010).</summary>
    PooledInvestment,
}
