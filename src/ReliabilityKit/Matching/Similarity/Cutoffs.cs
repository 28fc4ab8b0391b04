namespace ReliabilityKit.Matching.Similarity;

/// <summary>Turns cutoffs and scores of one scale into those of another.</summary>
internal static class Cutoffs
{
    // A share such as 0.8 is not exact in binary: without this, a score that equals the cutoff could be lost on the way.
    private const double Slack = 1e-9;

    /// <summary>The greatest distance that a share of the greatest possible distance allows.</summary>
    public static int Distance(int greatest, double share) =>
        share >= 1 ? greatest : share <= 0 ? 0 : (int)Math.Min(greatest, Math.Floor(greatest * share + Slack * greatest + Slack));

    /// <summary>A share in whole percent, halves to the even number: the order of operations that FuzzySharp has.</summary>
    public static int Percent(double share) => (int)Math.Round(100 * share);
}
