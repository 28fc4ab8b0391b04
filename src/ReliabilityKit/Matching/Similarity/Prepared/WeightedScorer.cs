namespace ReliabilityKit.Matching.Similarity.Prepared;

/// <summary>Puts the weighted ratios of one query and many texts together from the other scores.</summary>
internal static class WeightedScorer
{
    // What a component must reach at least to lift the weighted score to a cutoff; half a percent below still rounds up to it.
    private const double GreatestTokenWeight = 0.95;
    private const double GreatestPartialWeight = 0.9;

    /// <summary>The least token score that can reach a cutoff.</summary>
    public static int TokenCutoff(int scoreCutoff) => Component(scoreCutoff, GreatestTokenWeight);

    /// <summary>The least partial score that can reach a cutoff.</summary>
    public static int PartialCutoff(int scoreCutoff) => Component(scoreCutoff, GreatestPartialWeight);

    /// <summary>Writes the score of each text.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="queryLength">The length of the query.</param>
    /// <param name="ratio">Ratios by index of the text; receives the weighted scores.</param>
    /// <param name="tokenSort">Token sort ratios.</param>
    /// <param name="tokenSet">Token set ratios.</param>
    /// <param name="partial">Partial ratios of texts of unequal length.</param>
    /// <param name="scoreCutoff">The least score of interest.</param>
    public static void Combine(
        SymbolTexts texts,
        int queryLength,
        Span<byte> ratio,
        ReadOnlySpan<byte> tokenSort,
        ReadOnlySpan<byte> tokenSet,
        ReadOnlySpan<byte> partial,
        int scoreCutoff)
    {
        for (int slot = 0; slot < texts.Count; slot++)
        {
            int length = texts.LengthOf(slot);
            int i = texts.Order[slot];
            int score = length == 0 || queryLength == 0 ? 0 : Weighted.Combine(queryLength, length, ratio[i], tokenSort[i], tokenSet[i], partial[i]);
            ratio[i] = score >= scoreCutoff ? (byte)score : (byte)0;
        }
    }

    private static int Component(int scoreCutoff, double weight) => Math.Max(0, (int)Math.Floor((scoreCutoff - 0.5) / weight));
}
