namespace ReliabilityKit.Matching.Words;

/// <summary>Two sentences of two documents.</summary>
/// <param name="First">The number of the one in the first document.</param>
/// <param name="Second">The number of the other in the second document.</param>
internal sealed record SentencePair(int First, int Second);
