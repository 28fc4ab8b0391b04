using ReliabilityKit.Findings.Abstentions;

namespace ReliabilityKit.Findings;

/// <summary>What came of comparing documents with each other.</summary>
/// <param name="Pairs">The pairs with a verdict, in the order of the documents.</param>
/// <param name="Compared">The ids of the documents that were held against all before them.</param>
/// <param name="Summary">What was compared and abstained from.</param>
internal sealed record Examination(List<JudgedPair> Pairs, IReadOnlySet<string> Compared, ComparisonSummary Summary);
