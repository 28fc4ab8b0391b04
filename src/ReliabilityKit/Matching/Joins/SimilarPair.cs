namespace ReliabilityKit.Matching.Joins;

/// <summary>Two texts that are similar.</summary>
/// <param name="First">The index of the one text: the lesser index in a join of texts with themselves, the index on the left side in one of two sides.</param>
/// <param name="Second">The index of the other text.</param>
/// <param name="Score">Their ratio in whole percent, as <see cref="Similarity.Indel.Ratio"/> gives it.</param>
public readonly record struct SimilarPair(int First, int Second, int Score);
