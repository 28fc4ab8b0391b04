using ReliabilityKit.Claims.Predicates;

namespace ReliabilityKit.Claims.Speech;

/// <summary>A word of saying or thinking.</summary>
/// <param name="Verb">The verb that an attribution names; empty where the word names no speaker ("the fact that").</param>
/// <param name="Content">What it makes of its content.</param>
/// <param name="Kind">Whether something is said, thought or known.</param>
internal readonly record struct Saying(string Verb, Embedding Content, SayingKind Kind);
