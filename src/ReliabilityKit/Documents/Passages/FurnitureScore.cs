namespace ReliabilityKit.Documents.Passages;

/// <summary>What the phrases of a line say about it.</summary>
/// <param name="Weight">The weights of its phrases, summed.</param>
/// <param name="OpensList">Whether the line is the heading of a list of links.</param>
internal readonly record struct FurnitureScore(int Weight, bool OpensList);
