namespace ReliabilityKit.Claims;

/// <summary>What kind of thing takes part in a claim.</summary>
public enum ParticipantType
{
    /// <summary>Anything that is none of the others.</summary>
    Thing,

    /// <summary>One person.</summary>
    Person,

    /// <summary>An organization, or a country that acts.</summary>
    Organization,

    /// <summary>A place.</summary>
    Place,

    /// <summary>Several people without a name of their own: "rescuers", "29 cartel figures".</summary>
    Group,
}
