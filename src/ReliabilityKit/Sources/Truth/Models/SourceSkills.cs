using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>
/// How often each source is right: a Beta distribution each, shrunk toward a common Beta prior that is learned from all sources together, so that one
/// lucky claim makes no reliable source.
/// </summary>
internal sealed class SourceSkills
{
    private const double FirstAccuracy = 0.75;
    private const double FirstClaims = 4;
    private const double ImaginedClaims = 10;

    /// <summary>
    /// The common prior cannot be learned from few sources: it starts from imagined ones that differ as sources do, so that three that happen to
    /// agree are
    /// not taken for all alike.
    /// </summary>
    private static readonly double[] ImaginedAccuracies = [0.95, 0.85, 0.7, 0.5];

    private readonly ClaimMatrix _table;
    private readonly double[] _right;
    private readonly double[] _total;
    private readonly double[] _priorRight;
    private readonly double[] _priorWrong;

    /// <summary>Creates skills that know nothing but what is said of sources from elsewhere.</summary>
    /// <param name="table">The table.</param>
    /// <param name="priorRight">For each source, how many claims it is known to have got right elsewhere.</param>
    /// <param name="priorWrong">And wrong.</param>
    public SourceSkills(ClaimMatrix table, double[] priorRight, double[] priorWrong)
    {
        _table = table;
        _right = new double[table.SourceCount];
        _total = new double[table.SourceCount];
        (_priorRight, _priorWrong) = (priorRight, priorWrong);
        LogRight = new double[table.SourceCount];
        LogWrong = new double[table.SourceCount];
        Mean = new double[table.SourceCount];
        Record = new double[table.SourceCount];
        Start();
    }

    /// <summary>Gets the logarithm of each source's accuracy.</summary>
    public double[] LogRight { get; }

    /// <summary>Gets the logarithm of each source's error rate.</summary>
    public double[] LogWrong { get; }

    /// <summary>Gets the expected accuracy of each source in what it says of its own.</summary>
    public double[] Mean { get; }

    /// <summary>Gets the expected accuracy of each source in all that it says, copied or not.</summary>
    public double[] Record { get; }

    /// <summary>Gets the common prior: imagined right claims.</summary>
    public double PriorRight { get; private set; } = 4;

    /// <summary>Gets the common prior: imagined wrong claims.</summary>
    public double PriorWrong { get; private set; } = 1.5;

    /// <summary>Returns the claims that count for a source: right ones and wrong ones, from the table and from elsewhere.</summary>
    public (double Right, double Wrong) Evidence(int source) =>
        (PriorRight + _priorRight[source] + _right[source], PriorWrong + _priorWrong[source] + _total[source] - _right[source]);

    /// <summary>Learns from what is believed now.</summary>
    /// <returns>The largest change of an accuracy.</returns>
    public double Learn(Estimate estimate, Workers workers)
    {
        workers.For(_table.SourceCount, (_, from, to) => Count(estimate, from, to), Workers.SourcesInPiece);
        FitPrior(workers);
        double change = 0;
        for (int s = 0; s < Mean.Length; s++) change = Math.Max(change, Update(s));
        return change;
    }

    private void Start()
    {
        for (int s = 0; s < Mean.Length; s++)
        {
            double right = FirstAccuracy * FirstClaims + _priorRight[s];
            SetMean(s, right / (FirstClaims + _priorRight[s] + _priorWrong[s]));
            Record[s] = Mean[s];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(Estimate estimate, int from, int to)
    {
        double[] believed = estimate.Beliefs.Right;
        for (int s = from; s < to; s++)
        {
            double right = 0;
            double total = 0;
            double all = 0;
            ReadOnlySpan<int> claims = _table.ClaimsOf(s);
            ReadOnlySpan<int> slots = _table.SourceSlots.AsSpan(_table.SourceStart[s], claims.Length);
            for (int i = 0; i < claims.Length; i++)
            {
                double belief = believed[slots[i]];
                double weight = estimate.Weight[claims[i]];
                right += weight * belief;
                total += weight;
                all += belief;
            }

            (_right[s], _total[s]) = (right, total);
            Record[s] = (PriorRight + _priorRight[s] + all) / (PriorRight + PriorWrong + _priorRight[s] + _priorWrong[s] + claims.Length);
        }
    }

    private double Update(int source)
    {
        (double right, double wrong) = Evidence(source);
        double before = Mean[source];
        SetMean(source, right / (right + wrong));
        return Math.Abs(Mean[source] - before);
    }

    /// <summary>Goes back to accuracies that <see cref="Mean"/> had before.</summary>
    public void Restore(ReadOnlySpan<double> means)
    {
        for (int s = 0; s < means.Length; s++) SetMean(s, means[s]);
    }

    private void SetMean(int source, double mean)
    {
        Mean[source] = mean;
        LogRight[source] = Math.Log(mean);
        LogWrong[source] = Math.Log(1 - mean);
    }

    /// <summary>Some steps of Minka's fixed point for the Beta-binomial distribution.</summary>
    private void FitPrior(Workers workers)
    {
        for (int step = 0; step < 3; step++)
        {
            (double a, double b) = (PriorRight, PriorWrong);
            double[] sums = workers.Tally(_table.SourceCount, 3, (from, to, tally) =>
            {
                for (int s = from; s < to; s++) Add(tally, a, b, _priorRight[s] + _right[s], _priorWrong[s] + _total[s] - _right[s]);
            }, Workers.SourcesInPiece);
            foreach (double accuracy in ImaginedAccuracies) Add(sums, a, b, ImaginedClaims * accuracy, ImaginedClaims * (1 - accuracy));
            PriorRight = Math.Clamp(a * sums[0] / sums[2], 0.2, 200);
            PriorWrong = Math.Clamp(b * sums[1] / sums[2], 0.2, 200);
        }
    }

    private static void Add(double[] tally, double a, double b, double right, double wrong)
    {
        if (right + wrong <= 0) return;
        tally[0] += SpecialFunctions.Digamma(a + right) - SpecialFunctions.Digamma(a);
        tally[1] += SpecialFunctions.Digamma(b + wrong) - SpecialFunctions.Digamma(b);
        tally[2] += SpecialFunctions.Digamma(a + b + right + wrong) - SpecialFunctions.Digamma(a + b);
    }
}
