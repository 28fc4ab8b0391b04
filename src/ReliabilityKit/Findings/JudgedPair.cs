using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>A pair of claims with the verdict on it.</summary>
/// <param name="A">The claim of the document that comes first, or that stands first in it.</param>
/// <param name="B">The other claim.</param>
/// <param name="Verdict">The verdict.</param>
internal sealed record JudgedPair(ClaimProfile A, ClaimProfile B, Verdict Verdict);
