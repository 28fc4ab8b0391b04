namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// For each hypothesis of copying, by how much it explains better that two sources say the same thing which the one would have said anyway with some
/// probability: log((share + (1 - share) chance) / chance), between points of a table, because it is asked for millions of times.
/// </summary>
internal static class LogRatioTable
{
    /// <summary>The logarithm of the least probability asked for: the least error rate times the least popularity is more.</summary>
    private const double Least = -8;

    private const int PointsPerUnit = 256;

    private static readonly double[] Values = Create();

    /// <summary>Adds the weighted logarithms to a sum for each hypothesis.</summary>
    /// <param name="logChance">The logarithm of the probability, from -8 to 0.</param>
    /// <param name="weight">How much it counts.</param>
    /// <param name="sums">As many as there are hypotheses.</param>
    public static void Add(double logChance, double weight, Span<double> sums)
    {
        double place = (Math.Clamp(logChance, Least, 0) - Least) * PointsPerUnit;
        int point = Math.Min((int)place, (int)(-Least * PointsPerUnit) - 1);
        double part = place - point;
        ReadOnlySpan<double> here = Values.AsSpan(point * CopyHypotheses.Count, 2 * CopyHypotheses.Count);
        for (int i = 0; i < sums.Length; i++) sums[i] += weight * (here[i] + (part * (here[i + sums.Length] - here[i])));
    }

    /// <summary>Returns the logarithm for one hypothesis.</summary>
    public static double Exact(int hypothesis, double chance)
    {
        double share = CopyHypotheses.Shares[hypothesis];
        return Math.Log((share + ((1 - share) * chance)) / chance);
    }

    private static double[] Create()
    {
        double[] values = new double[((int)(-Least * PointsPerUnit) + 1) * CopyHypotheses.Count];
        for (int i = 0; i < values.Length; i++)
        {
            double logChance = Least + ((double)(i / CopyHypotheses.Count) / PointsPerUnit);
            values[i] = Exact(i % CopyHypotheses.Count, Math.Exp(logChance));
        }

        return values;
    }
}
