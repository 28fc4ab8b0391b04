using ReliabilityKit.Claims;

namespace ReliabilityKit.Findings.Abstentions;

/// <summary>Two claims of which nothing is reported.</summary>
/// <param name="A">The claim of the document that comes first, or that stands first in it.</param>
/// <param name="B">The other claim.</param>
public sealed record AbstentionExample(Claim A, Claim B);
