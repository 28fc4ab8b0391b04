namespace ReliabilityKit.Training.Tokenization;

/// <summary>A passage of text whose sentences are known.</summary>
/// <param name="Text">The text.</param>
/// <param name="Ends">The index behind the last character of each sentence, in order.</param>
internal sealed record SentenceExample(string Text, int[] Ends);
