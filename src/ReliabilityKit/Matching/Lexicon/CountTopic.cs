using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>What a count in news is about: the dead, the homes destroyed.</summary>
/// <param name="Name">What an editor reads.</param>
/// <param name="Change">How the figure moves while news comes in.</param>
/// <param name="Kind">The kind of quantity that is meant.</param>
internal sealed record CountTopic(string Name, CountChange Change, QuantityKind Kind);
