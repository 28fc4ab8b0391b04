namespace ReliabilityKit.Tests.Findings.Reliability;

/// <summary>The curve <c>w -> B·w / (|w| + H)</c> and its fit by likelihood.</summary>
/// <param name="Bound">B, in bits.</param>
/// <param name="Half">H, in bits.</param>
internal readonly record struct CalibrationCurve(double Bound, double Half)
{
    /// <summary>Returns the confidence that a sum of weights is worth.</summary>
    public double ConfidenceOf(double sum) => 1 / (1 + double.Exp2(-Bound * sum / (Math.Abs(sum) + Half)));

    /// <summary>Returns how likely the verdicts are, in bits: 0 at the most.</summary>
    public double LikelihoodOf(IEnumerable<ProvenVerdict> verdicts)
    {
        double bits = 0;
        foreach (ProvenVerdict verdict in verdicts)
        {
            double confidence = ConfidenceOf(verdict.Sum);
            bits += Math.Log2(verdict.IsRight ? confidence : 1 - confidence);
        }

        return bits;
    }

    /// <summary>Returns the curve that makes verdicts likeliest, in steps of half and a quarter of a bit.</summary>
    public static CalibrationCurve Fit(IReadOnlyCollection<ProvenVerdict> verdicts) =>
        (from bound in Enumerable.Range(4, 17)
         from half in Enumerable.Range(1, 20)
         let curve = new CalibrationCurve(bound / 2.0, half / 4.0)
         select curve).MaxBy(curve => curve.LikelihoodOf(verdicts));
}
