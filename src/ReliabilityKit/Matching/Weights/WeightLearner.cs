namespace ReliabilityKit.Matching.Weights;

/// <summary>Makes weights of compared pairs.</summary>
internal static class WeightLearner
{
    /// <summary>So many pairs as the defaults expect are mixed in.</summary>
    private const double Strength = 50;
    private const double FirstGuess = 0.1;

    /// <summary>Learns weights.</summary>
    /// <remarks>
    /// Candidates share a key by their making, so that the pairs among them that are not about the same agree more than pairs at large do: they give M
    /// only, and U is counted among pairs taken at random, which hardly ever are about the same.
    /// </remarks>
    /// <param name="candidates">Pairs that share a key.</param>
    /// <param name="random">Pairs taken at random.</param>
    /// <param name="terms">How often terms are met.</param>
    public static ComparisonWeights Learn(ComparisonPatterns candidates, ComparisonPatterns random, TermShares terms)
    {
        double[][] m = Defaults(level => level.M);
        double[][] u = Defaults(level => level.U);
        MatchModel model = new MatchModel(FirstGuess, m, u).Fit(candidates, Strength);
        double[][] chance = new double[u.Length][];
        for (int field = 0; field < u.Length; field++)
        {
            double[] counts = random.CountsOf(field, u[field].Length);
            double total = counts.Sum() + Strength;
            chance[field] = [.. counts.Select((count, level) => (count + Strength * u[field][level]) / total)];
        }

        return new ComparisonWeights(model.M, chance, terms);
    }

    // The defaults were set level by level; as probabilities of one field they sum to one.
    private static double[][] Defaults(Func<ComparisonLevel, double> probability)
    {
        double[][] table = new double[FieldLevels.FieldCount][];
        for (int field = 0; field < table.Length; field++)
        {
            double[] row = [.. FieldLevels.Of((ComparisonField)field).ToArray().Select(probability)];
            double sum = row.Sum();
            table[field] = [.. row.Select(value => value / sum)];
        }

        return table;
    }
}
