namespace ReliabilityKit.Claims.Coreference;

/// <summary>What a noun for a person says of a name beside it.</summary>
internal enum NounRole
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It stands before names only: "Mr.".</summary>
    Title,

    /// <summary>An office or profession.</summary>
    Role,

    /// <summary>A word that may stand for the head of any country or body: "the leader".</summary>
    Leader,
}
