namespace ReliabilityKit.Claims.Coreference;

/// <summary>Which pronouns stand for somebody or something.</summary>
internal enum Gender
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>He.</summary>
    Male,

    /// <summary>She.</summary>
    Female,

    /// <summary>It.</summary>
    Neuter,
}
