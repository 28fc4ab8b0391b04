namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// The hypotheses about two sources: independent, or one takes over a share of what the other says (Dong, Berti-Equille and Srivastava, VLDB 2009).
/// What
/// is the same counts for copying the more the less likely it is otherwise; what differs counts against it.
/// </summary>
internal static class CopyHypotheses
{
    /// <summary>The most likely two sources are taken to depend on each other before anything is known.</summary>
    private const double MostPrior = 0.01;

    /// <summary>
    /// How many other sources a source depends on, before anything is known: the more sources, the less likely it is any one of them.
    /// </summary>
    private const double PartnersPerSource = 0.35;

    /// <summary>Evidence below this is not kept.</summary>
    private const double LeastProbability = 0.05;

    /// <summary>Gets the shares of claims that a copier may take over.</summary>
    public static ReadOnlySpan<double> Shares => [0.3, 0.5, 0.7, 0.9];

    /// <summary>Gets, for each share, the logarithm of how likely a copier is to say something else.</summary>
    public static double[] LogDifferent { get; } = [.. Shares.ToArray().Select(share => Math.Log(1 - share))];

    public static int Count => Shares.Length;

    /// <summary>Weighs the hypotheses.</summary>
    /// <param name="sources">The number of sources, among which chance has that many more pairs to play with.</param>
    /// <param name="a">The source with the lower number.</param>
    /// <param name="b">The other.</param>
    /// <param name="logRatios">For each hypothesis how much better it explains the claims than independence does; several per share may follow each
    /// other.</param>
    /// <param name="link">The result.</param>
    /// <returns>Whether dependence is likely enough to be kept.</returns>
    public static bool TryWeigh(int sources, int a, int b, ReadOnlySpan<double> logRatios, out SourceLink link)
    {
        double prior = Math.Min(MostPrior, PartnersPerSource / sources);
        double most = 0;
        foreach (double ratio in logRatios) most = Math.Max(most, ratio);
        link = default;
        // Nothing speaks for copying, as with nearly all pairs: what is left is the prior, which is not kept.
        if (most == 0) return false;
        double dependent = 0;
        double copied = 0;
        for (int i = 0; i < logRatios.Length; i++)
        {
            double weight = prior / logRatios.Length * Math.Exp(logRatios[i] - most);
            dependent += weight;
            copied += weight * Shares[i % Count];
        }

        double all = dependent + (1 - prior) * Math.Exp(-most);
        link = new SourceLink(a, b, dependent / all, copied / all, Math.Log(dependent) + most);
        return link.Probability > LeastProbability;
    }
}
