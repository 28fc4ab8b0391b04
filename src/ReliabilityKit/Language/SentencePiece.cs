namespace ReliabilityKit.Language;

/// <summary>A sentence, or a part of one that is too long to be parsed at once.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Length">Number of tokens.</param>
internal readonly record struct SentencePiece(int First, int Length);
