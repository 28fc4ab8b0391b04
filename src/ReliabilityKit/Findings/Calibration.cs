namespace ReliabilityKit.Findings;

/// <summary>Turns the sum of the weights of a verdict into the weight that such sums have proved to have.</summary>
/// <remarks>
/// Fields are weighed as if they were independent, and they are not: names, words and places agree together, so that large sums promise too much
/// (D. J. Hand and K. Yu, "Idiot's Bayes: not so stupid after all?", 2001). The curve keeps the order and where a verdict is as likely as not, and bends
/// toward a bound: no verdict is surer than texts of its kind allow. How it was fitted, and what it is worth on stories left out, stands in the
/// README beside this file.
/// </remarks>
internal static class Calibration
{
    /// <summary>The weight that no sum reaches, in bits: odds of 45 to 1.</summary>
    private const double Bound = 5.5;

    /// <summary>The sum that is worth half of the bound, in bits.</summary>
    private const double Half = 1.5;

    /// <summary>Returns the weight that a sum is worth, in bits.</summary>
    public static double WeightOf(double sum) => double.IsInfinity(sum) ? Math.CopySign(Bound, sum) : Bound * sum / (Math.Abs(sum) + Half);

    /// <summary>Returns the sum that is worth a weight; infinite where none is.</summary>
    public static double SumOf(double weight) =>
        Math.Abs(weight) < Bound ? Half * weight / (Bound - Math.Abs(weight)) : Math.CopySign(double.PositiveInfinity, weight);
}
