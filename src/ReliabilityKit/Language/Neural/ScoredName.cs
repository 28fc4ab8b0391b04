using System.Numerics;

namespace ReliabilityKit.Language.Neural;

/// <summary>A name that was found, with what speaks for each of its types.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Type">What it names, by its own sentence.</param>
/// <param name="Scores">Scores by <see cref="EntityType"/>; only their differences mean something.</param>
internal readonly record struct ScoredName(int First, int End, EntityType Type, Vector3 Scores);
