namespace ReliabilityKit.Language;

/// <summary>The kinds of names that are recognised.</summary>
public enum EntityType : byte
{
    /// <summary>PER: a person.</summary>
    Person,

    /// <summary>ORG: an organization.</summary>
    Organization,

    /// <summary>LOC: a place.</summary>
    Location,
}
