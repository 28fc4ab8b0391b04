namespace ReliabilityKit.Claims;

/// <summary>What makes a claim easy or hard to check.</summary>
[Flags]
public enum CheckabilityReasons
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>It names a person, an organization or a place.</summary>
    Specific = 1,

    /// <summary>It says when.</summary>
    Dated = 2,

    /// <summary>It gives a number.</summary>
    Quantified = 4,

    /// <summary>It judges: another source could only judge otherwise.</summary>
    Opinion = 8,

    /// <summary>It speaks of what is to come.</summary>
    Prediction = 16,

    /// <summary>It is said to be possible, conditional or asked for, not to be so.</summary>
    Hypothetical = 32,

    /// <summary>It tells what the speaker felt or went through, which nobody else can know.</summary>
    PersonalExperience = 64,

    /// <summary>It does not say who or how many: "some", "critics", "many people".</summary>
    Vague = 128,
}
