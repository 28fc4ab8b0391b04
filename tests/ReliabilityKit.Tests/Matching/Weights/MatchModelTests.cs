using ReliabilityKit.Matching.Weights;

namespace ReliabilityKit.Tests.Matching.Weights;

public class MatchModelTests
{
    /// <summary>Two fields that agree (level 0) or not (level 1).</summary>
    private static readonly MatchModel TwoFields = new(0.5, [[0.8, 0.2], [0.7, 0.3]], [[0.3, 0.7], [0.4, 0.6]]);

    [Fact]
    public void ProbabilityOf_BothAgree_IsBayesRule() =>
        Assert.Equal(0.5 * 0.8 * 0.7 / (0.5 * 0.8 * 0.7 + 0.5 * 0.3 * 0.4), TwoFields.ProbabilityOf([0, 0]), 12);

    [Fact]
    public void ProbabilityOf_FieldThatSaysNothing_IsLeftOut() =>
        Assert.Equal(0.8 / (0.8 + 0.3), TwoFields.ProbabilityOf([0, -1]), 12);

    [Fact]
    public void Fit_OneFieldAndOnePattern_IsWhatIsWorkedOutByHand()
    {
        // Of 10 pairs 6 agree. A pair that agrees is a match with p = 0.9 / (0.9 + 0.1), one that does not with 0.1; the sums of these shares do not
        // change in a further round, so the first round is the last: 6 * 0.9 + 4 * 0.1 = 5.8 matches, of which 5.4 agree.
        MatchModel start = new(0.5, [[0.9, 0.1]], [[0.1, 0.9]]);
        ComparisonPatterns patterns = new(1);
        patterns.Add([0], 6);
        patterns.Add([1], 4);
        List<double> likelihood = [];

        MatchModel fitted = start.Fit(patterns, 0, likelihood);

        Assert.Equal(10 * Math.Log(0.5), likelihood[0], 9);
        Assert.Equal(0.58, fitted.Matches, 2);
        Assert.Equal(5.4 / 5.8, fitted.M[0][0], 2);
        Assert.Equal(0.6 / 4.2, fitted.U[0][0], 2);
        Assert.Equal(0.6, fitted.Matches * fitted.M[0][0] + (1 - fitted.Matches) * fitted.U[0][0], 9);
    }

    [Fact]
    public void Fit_DataOfAKnownModel_FindsItAgain()
    {
        double[][] m = [[0.9, 0.07, 0.03], [0.8, 0.2], [0.85, 0.1, 0.05], [0.75, 0.25]];
        double[][] u = [[0.02, 0.18, 0.8], [0.1, 0.9], [0.05, 0.15, 0.8], [0.2, 0.8]];
        ComparisonPatterns patterns = Draw(new MatchModel(0.15, m, u), 200_000, seed: 11);
        MatchModel guess = new(0.5, [[0.6, 0.2, 0.2], [0.6, 0.4], [0.6, 0.2, 0.2], [0.6, 0.4]], [[0.2, 0.3, 0.5], [0.3, 0.7], [0.2, 0.3, 0.5], [0.4, 0.6]]);

        MatchModel fitted = guess.Fit(patterns);

        Assert.Equal(0.15, fitted.Matches, 0.01);
        for (int field = 0; field < m.Length; field++)
        {
            for (int level = 0; level < m[field].Length; level++)
            {
                Assert.Equal(m[field][level], fitted.M[field][level], 0.02);
                Assert.Equal(u[field][level], fitted.U[field][level], 0.02);
            }
        }
    }

    [Fact]
    public void Fit_EveryRound_IsNoLessLikely()
    {
        List<double> likelihood = [];
        TwoFields.Fit(Draw(new MatchModel(0.3, [[0.9, 0.1], [0.6, 0.4]], [[0.1, 0.9], [0.5, 0.5]]), 5_000, seed: 2), 0, likelihood);

        Assert.True(likelihood.Count > 2);
        Assert.All(likelihood.Zip(likelihood.Skip(1)), pair => Assert.True(pair.Second >= pair.First - 1e-6));
    }

    [Fact]
    public void Fit_PatternsCountedInAnyOrder_IsTheSame()
    {
        sbyte[][] rows = [[0, 0], [1, 1], [0, 1], [1, -1], [-1, 0]];
        ComparisonPatterns forwards = new(2), backwards = new(2);
        for (int i = 0; i < rows.Length; i++)
        {
            forwards.Add(rows[i], i + 1);
            backwards.Add(rows[^(i + 1)], rows.Length - i);
        }

        MatchModel a = TwoFields.Fit(forwards, 1), b = TwoFields.Fit(backwards, 1);

        Assert.Equal(a.Matches, b.Matches);
        Assert.Equal(a.M[0], b.M[0]);
        Assert.Equal(a.U[1], b.U[1]);
    }

    [Fact]
    public void Fit_LevelNeverMet_KeepsAShareOfTheGuess()
    {
        ComparisonPatterns patterns = new(2);
        patterns.Add([0, 0], 100);

        MatchModel fitted = TwoFields.Fit(patterns, strength: 10);

        Assert.InRange(fitted.M[0][1], 0.001, 0.2);
        Assert.All(fitted.M.Concat(fitted.U), row => Assert.Equal(1, row.Sum(), 9));
    }

    [Fact]
    public void Fit_NoPairs_IsTheGuess()
    {
        MatchModel fitted = TwoFields.Fit(new ComparisonPatterns(2));

        Assert.Equal(TwoFields.Matches, fitted.Matches);
        Assert.Equal(TwoFields.M[0], fitted.M[0]);
    }

    private static ComparisonPatterns Draw(MatchModel model, int pairs, int seed)
    {
        Random random = new(seed);
        ComparisonPatterns patterns = new(model.M.Length);
        sbyte[] levels = new sbyte[model.M.Length];
        for (int i = 0; i < pairs; i++)
        {
            double[][] table = random.NextDouble() < model.Matches ? model.M : model.U;
            for (int field = 0; field < levels.Length; field++) levels[field] = Draw(table[field], random);
            patterns.Add(levels);
        }

        return patterns;
    }

    private static sbyte Draw(double[] row, Random random)
    {
        double left = random.NextDouble();
        sbyte level = 0;
        while (level < row.Length - 1 && left >= row[level]) left -= row[level++];
        return level;
    }
}
