namespace ReliabilityKit.Matching.Weights;

/// <summary>The model of Fellegi and Sunter: pairs are matches or not, and in either class the fields agree independently of each other.</summary>
/// <param name="Matches">The share of matches.</param>
/// <param name="M">For each field the probability of each level among matches.</param>
/// <param name="U">The probability of each level among the others.</param>
internal sealed record MatchModel(double Matches, double[][] M, double[][] U)
{
    private const int MostRounds = 1000;
    private const double Tolerance = 1e-10;

    /// <summary>Fits the model to patterns by expectation-maximisation, beginning with this one.</summary>
    /// <remarks>
    /// W. E. Winkler, "Using the EM algorithm for weight computation in the Fellegi-Sunter model of record linkage" (1988, 2000). Fields that say nothing
    /// are left out of the products and of the sums.
    /// </remarks>
    /// <param name="patterns">The patterns.</param>
    /// <param name="strength">So many pairs that agree as this model says are mixed in, so that a level seldom met keeps a sensible probability; may be 0.</param>
    /// <param name="progress">Receives the likelihood of each round, in natural logarithms; may be null.</param>
    public MatchModel Fit(ComparisonPatterns patterns, double strength = 0, List<double>? progress = null)
    {
        (sbyte[] Levels, long Count)[] rows = patterns.ToRows();
        MatchModel model = this;
        double before = double.NegativeInfinity;
        for (int round = 0; round < MostRounds; round++)
        {
            (model, double likelihood) = model.Improve(rows, this, strength);
            progress?.Add(likelihood);
            if (likelihood - before <= Tolerance * Math.Abs(likelihood)) break;
            before = likelihood;
        }

        return model;
    }

    /// <summary>Returns the probability that a pair is a match.</summary>
    /// <param name="levels">The level of each field, or -1.</param>
    public double ProbabilityOf(ReadOnlySpan<sbyte> levels)
    {
        (double match, double other) = Joint(levels);
        return match + other > 0 ? match / (match + other) : 0;
    }

    /// <summary>One round: who is a match, as far as this model knows; and the model that this makes likeliest.</summary>
    private (MatchModel Model, double Likelihood) Improve((sbyte[] Levels, long Count)[] rows, MatchModel prior, double strength)
    {
        double[][] m = Scaled(prior.M, strength);
        double[][] u = Scaled(prior.U, strength);
        double matches = 0, total = 0, likelihood = 0;
        foreach ((sbyte[] levels, long count) in rows)
        {
            (double match, double other) = Joint(levels);
            double share = match + other > 0 ? match / (match + other) : 0;
            likelihood += count * Math.Log(Math.Max(match + other, double.Epsilon));
            matches += share * count;
            total += count;
            for (int field = 0; field < levels.Length; field++)
            {
                if (levels[field] < 0) continue;
                m[field][levels[field]] += share * count;
                u[field][levels[field]] += (1 - share) * count;
            }
        }

        Normalize(m, M);
        Normalize(u, U);
        return (new MatchModel(total > 0 ? matches / total : Matches, m, u), likelihood);
    }

    private (double Match, double Other) Joint(ReadOnlySpan<sbyte> levels)
    {
        double match = Matches, other = 1 - Matches;
        for (int field = 0; field < levels.Length; field++)
        {
            if (levels[field] < 0) continue;
            match *= M[field][levels[field]];
            other *= U[field][levels[field]];
        }

        return (match, other);
    }

    private static double[][] Scaled(double[][] table, double factor) => [.. table.Select(row => row.Select(value => value * factor).ToArray())];

    // A field that no pair says anything about stays as it was.
    private static void Normalize(double[][] table, double[][] before)
    {
        for (int field = 0; field < table.Length; field++)
        {
            double sum = table[field].Sum();
            for (int level = 0; level < table[field].Length; level++) table[field][level] = sum > 0 ? table[field][level] / sum : before[field][level];
        }
    }
}
