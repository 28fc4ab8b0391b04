using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources;

/// <summary>A sentence that two documents have nearly word for word.</summary>
/// <param name="InA">Where it stands in the first document.</param>
/// <param name="InB">Where it stands in the second.</param>
/// <param name="Likeness">The share of characters that are the same, from 0 to 1.</param>
internal sealed record CopiedSentence(TextSpan InA, TextSpan InB, double Likeness);
