namespace ReliabilityKit.Claims.Speech;

/// <summary>A link of the chain of speakers around a clause, while it is being read.</summary>
/// <param name="Outer">Who says that this speaker says so, or <see langword="null"/>.</param>
/// <param name="Speaker">Head token of the words that name the speaker.</param>
/// <param name="Verb">The verb of saying.</param>
/// <param name="Mode">Whether the words are quoted.</param>
internal sealed record Utterance(Utterance? Outer, int Speaker, string Verb, AttributionMode Mode);
