namespace ReliabilityKit.Matching;

/// <summary>What one comparison adds to the belief that two claims are about the same event or fact.</summary>
/// <param name="Field">What was compared: <c>actor</c>, <c>action</c>, <c>prior</c>.</param>
/// <param name="Level">How well it agrees: "same person", "names differ".</param>
/// <param name="Weight">The share in bits: the base-2 logarithm of the Bayes factor of Fellegi and Sunter (1969).</param>
public sealed record MatchWeight(string Field, string Level, double Weight);
