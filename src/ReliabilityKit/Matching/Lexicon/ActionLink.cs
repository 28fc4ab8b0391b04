namespace ReliabilityKit.Matching.Lexicon;

/// <summary>How a meaning stands to another one.</summary>
/// <param name="Concept">The other meaning.</param>
/// <param name="Relation">How they stand to each other.</param>
internal sealed record ActionLink(string Concept, ActionRelation Relation);
