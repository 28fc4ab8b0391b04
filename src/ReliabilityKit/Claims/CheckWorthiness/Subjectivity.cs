namespace ReliabilityKit.Claims.CheckWorthiness;

/// <summary>What a word says of the one who uses it.</summary>
internal enum Subjectivity
{
    /// <summary>It judges.</summary>
    Opinion,

    /// <summary>A verb for what only the one who lives through it can know.</summary>
    Experience,

    /// <summary>It names the speaker.</summary>
    Self,

    /// <summary>It leaves open who or how many.</summary>
    Vague,
}
