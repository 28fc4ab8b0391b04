namespace ReliabilityKit.Sources;

/// <summary>How reliable a source is, by the Admiralty code. Says nothing about a single piece of information: see <see cref="CredibilityGrade"/>.</summary>
public enum ReliabilityGrade
{
    /// <summary>Completely reliable: trust of 0.9 and above, and 0.8 at the low end of its interval.</summary>
    A,

    /// <summary>Usually reliable: trust of 0.8 and above.</summary>
    B,

    /// <summary>Fairly reliable: trust of 0.65 and above.</summary>
    C,

    /// <summary>Not usually reliable: trust of 0.4 and above.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged: too few claims that others speak about. This is no bad mark.</summary>
    F,
}
