namespace ReliabilityKit.Sources;

/// <summary>
/// How credible a piece of information is, by the Admiralty code: by independent confirmation, whoever the source. Says nothing about the source: see
/// <see cref="ReliabilityGrade"/>.
/// </summary>
public enum CredibilityGrade
{
    /// <summary>1, confirmed by other independent sources.</summary>
    Confirmed = 1,

    /// <summary>2, probably true.</summary>
    ProbablyTrue,

    /// <summary>3, possibly true.</summary>
    PossiblyTrue,

    /// <summary>4, doubtful: what contradicts it is believed more.</summary>
    Doubtful,

    /// <summary>5, improbable: contradicted by what is believed.</summary>
    Improbable,

    /// <summary>6, truth cannot be judged: nobody else speaks about it. This is no bad mark.</summary>
    CannotBeJudged,
}
