namespace ReliabilityKit.Claims;

/// <summary>When, seen from the text, an action takes place.</summary>
public enum Tense
{
    /// <summary>Before the text was written.</summary>
    Past,

    /// <summary>While the text is written, or always.</summary>
    Present,

    /// <summary>After the text was written.</summary>
    Future,
}
