namespace ReliabilityKit.Findings;

/// <summary>How two texts stand to each other, and how sure that is.</summary>
/// <param name="Relation">The strongest relation between any two of their claims.</param>
/// <param name="Kind">In what they agree or differ; <see langword="null"/> for compatible and unrelated texts.</param>
/// <param name="Confidence">How sure the relation is, from 0 to 1.</param>
public sealed record ComparisonResult(ComparisonRelation Relation, FindingKind? Kind, double Confidence);
