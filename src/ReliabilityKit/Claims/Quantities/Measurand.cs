namespace ReliabilityKit.Claims.Quantities;

/// <summary>The phrase that names what a number counts or measures, by token.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Stated">Whether the text ties it to the number; otherwise it is only what the clause is about.</param>
internal readonly record struct Measurand(int First, int End, bool Stated)
{
    /// <summary>Gets whether nothing was found.</summary>
    public bool IsEmpty => End <= First;
}
