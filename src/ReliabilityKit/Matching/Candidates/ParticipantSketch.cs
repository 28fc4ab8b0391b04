namespace ReliabilityKit.Matching.Candidates;

/// <summary>What a sketch keeps of a participant; nothing but zeros where there is none.</summary>
/// <param name="Mask">Bits of the name or noun.</param>
/// <param name="Count">In how many claims of its document the same name or noun stands.</param>
internal readonly record struct ParticipantSketch(NameMask Mask, int Count)
{
    /// <summary>Gets the number of the name or noun in the archive, where it is in one.</summary>
    public int Number { get; init; }

    /// <summary>Gets whether there is a participant.</summary>
    public bool IsThere => Mask.Any != 0;

    /// <summary>Gets whether it has a name.</summary>
    public bool IsNamed => Mask.IsNamed;
}
