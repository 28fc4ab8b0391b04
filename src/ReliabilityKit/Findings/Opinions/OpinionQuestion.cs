namespace ReliabilityKit.Findings.Opinions;

/// <summary>Two passages to be judged.</summary>
/// <param name="PassageA">The sentence of the first text.</param>
/// <param name="PassageB">The sentence of the second text.</param>
/// <param name="Relation">What the rules make of them: a contradiction, a dispute or a corroboration.</param>
/// <param name="Kind">In what they agree or differ.</param>
public sealed record OpinionQuestion(string PassageA, string PassageB, FindingRelation Relation, FindingKind Kind);
