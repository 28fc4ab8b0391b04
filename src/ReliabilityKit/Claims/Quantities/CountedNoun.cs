namespace ReliabilityKit.Claims.Quantities;

/// <summary>The noun phrase that a number counts, by lexeme.</summary>
/// <param name="First">Index of its first word behind the number.</param>
/// <param name="Head">Index of its head noun.</param>
internal readonly record struct CountedNoun(int First, int Head)
{
    /// <summary>Gets the index behind its head noun.</summary>
    public int End => Head + 1;
}
