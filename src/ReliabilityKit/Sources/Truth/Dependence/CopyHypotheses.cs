namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// The hypotheses about two sources: independent, or one takes over a share of what the other says (Dong, Berti-Equille and Srivastava, VLDB 2009). What
/// is the same counts for copying the more the less likely it is otherwise; what differs counts against it.
/// </summary>
internal static class CopyHypotheses
{
    /// <summary>The probability that two sources depend on each other, before anything is known.</summary>
    private const double Prior = 0.01;

    /// <summary>Evidence below this is not kept.</summary>
    private const double LeastProbability = 0.01;

    /// <summary>Fewer shared objects prove nothing.</summary>
    public const int FewestShared = 5;

    /// <summary>Gets the shares of claims that a copier may take over.</summary>
    public static ReadOnlySpan<double> Shares => [0.3, 0.5, 0.7, 0.9];

    public static int Count => Shares.Length;

    /// <summary>Weighs the hypotheses.</summary>
    /// <param name="a">The source with the lower number.</param>
    /// <param name="b">The other.</param>
    /// <param name="logRatios">For each hypothesis how much better it explains the claims than independence does; several per share may follow each other.</param>
    /// <param name="link">The result.</param>
    /// <returns>Whether dependence is likely enough to be kept.</returns>
    public static bool TryWeigh(int a, int b, ReadOnlySpan<double> logRatios, out SourceLink link)
    {
        double most = 0;
        foreach (double ratio in logRatios) most = Math.Max(most, ratio);
        double dependent = 0;
        double copied = 0;
        for (int i = 0; i < logRatios.Length; i++)
        {
            double weight = Prior / logRatios.Length * Math.Exp(logRatios[i] - most);
            dependent += weight;
            copied += weight * Shares[i % Count];
        }

        double all = dependent + (1 - Prior) * Math.Exp(-most);
        link = new SourceLink(a, b, dependent / all, copied / all, Math.Log(dependent) + most);
        return link.Probability > LeastProbability;
    }
}
