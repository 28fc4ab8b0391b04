namespace ReliabilityKit.Matching.Search;

/// <summary>A text that was found.</summary>
/// <param name="Id">The number it was given when it was added.</param>
/// <param name="Score">Its ratio to the query in whole percent, as <see cref="Similarity.Indel.Ratio"/> gives it.</param>
public readonly record struct TextMatch(int Id, int Score);
