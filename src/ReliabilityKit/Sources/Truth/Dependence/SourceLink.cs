namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>Two sources that may depend on each other.</summary>
/// <param name="A">The one with the lower number.</param>
/// <param name="B">The other.</param>
/// <param name="Probability">How likely they do.</param>
/// <param name="CopiedShare">The expected share of claims that are copied, 0 where they do not depend on each other.</param>
/// <param name="LogEvidence">The logarithm of how much better dependence explains the two than independence, prior included.</param>
internal readonly record struct SourceLink(int A, int B, double Probability, double CopiedShare, double LogEvidence);
