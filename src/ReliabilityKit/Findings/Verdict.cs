using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings;

/// <summary>What a rule makes of a pair of claims.</summary>
/// <param name="Relation">How they stand to each other.</param>
/// <param name="Kind">In what they agree or differ.</param>
/// <param name="Comparison">The weights for their being about the same, without the field in which they differ.</param>
/// <param name="Conflict">How clearly they differ, or that they agree.</param>
/// <param name="A">The value in the first text.</param>
/// <param name="B">The value in the second.</param>
internal sealed record Verdict(FindingRelation Relation, FindingKind Kind, Comparison Comparison, Conflict Conflict, Side A, Side B)
{
    /// <summary>Gets what a second opinion adds, or <see langword="null"/> where none was asked.</summary>
    public MatchWeight? Opinion { get; init; }

    /// <summary>Gets the sum of the weights, by which verdicts are put in order; with a second opinion, the sum that would be worth as much.</summary>
    public double Weight => Opinion is null ? Sum : Calibration.SumOf(CalibratedWeight);

    /// <summary>Gets what <see cref="Calibration"/> adds to the sum.</summary>
    public double Correction => Calibration.WeightOf(Sum) - Sum;

    /// <summary>Gets the binary logarithm of the odds that the verdict holds.</summary>
    public double CalibratedWeight => Calibration.WeightOf(Sum) + (Opinion?.Weight ?? 0);

    private double Sum => Comparison.Total + Conflict.Weight;
}
