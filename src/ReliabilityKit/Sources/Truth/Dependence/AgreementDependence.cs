using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// Finds dependent sources without knowing the truth: pairs that agree more often than the frequency of what they say, and how much either agrees with
/// everyone, lets expect.
/// </summary>
/// <remarks>
/// It comes before truth discovery, because a block of copies, believed first, explains its own agreement by its accuracy. How much a source agrees in
/// general is fitted as in a Rasch model, first over all pairs, then without those found dependent.
/// </remarks>
internal sealed class AgreementDependence
{
    private const int Rounds = 9;
    private const int FirstJudging = 4;

    /// <summary>Imagined claims that hold the frequency of a value to the general rate of agreement.</summary>
    private const double Imagined = 2;

    private const int Same = 0;
    private const int Expected = 1;
    private const int Variance = 2;
    private const int Products = 3;

    private readonly ClaimMatrix _table;
    private readonly Workers _workers;
    private readonly int[] _claimants;
    private readonly double _agreement;

    private AgreementDependence(ClaimMatrix table, Workers workers)
    {
        _table = table;
        _workers = workers;
        _claimants = SlotCounts.Of(table);
        _agreement = RateOfAgreement();
    }

    private static int Logs => Products + CopyHypotheses.Count;

    /// <summary>Returns the pairs of sources that depend on each other.</summary>
    public static DependenceGraph Find(ClaimMatrix table, Workers workers) => new AgreementDependence(table, workers).Find();

    private DependenceGraph Find()
    {
        double[] ease = new double[_table.SourceCount];
        Array.Fill(ease, 1);
        DependenceGraph graph = new(_table.SourceCount);
        for (int round = 0; round < Rounds; round++) graph = Improve(ease, graph, round >= FirstJudging);
        return graph;
    }

    /// <summary>One round: the pairs at the present ease of agreement, which is then corrected by the pairs that are independent.</summary>
    private DependenceGraph Improve(double[] ease, DependenceGraph known, bool judge)
    {
        List<PairFit>[] fits = new List<PairFit>[_table.SourceCount];
        PairScanner scanner = new(_table, Logs + CopyHypotheses.Count, _workers);
        scanner.Scan(
            (claim, other, sums) => Visit(claim, other, ease, sums),
            (earlier, later, shared, sums) =>
            {
                if (shared < CopyHypotheses.FewestShared) return;
                double independent = 1 - known.Probability(earlier, later);
                (fits[later] ??= []).Add(new PairFit(
                    earlier, independent * (sums[Same] - sums[Expected]), independent * sums[Variance], judge ? Weigh(earlier, later, shared, sums) : null));
            });
        return Collect(fits, ease);
    }

    private void Visit(int claim, int other, double[] ease, Span<double> sums)
    {
        bool same = _table.ClaimSlot[claim] == _table.ClaimSlot[other];
        int others = _table.ClaimsAbout(_table.ClaimObject[claim]) - 2;
        double both = ease[_table.ClaimSource[claim]] * ease[_table.ClaimSource[other]];
        // How likely either would say what the other says, by how many of the remaining sources say it.
        double chance = (Chance(_table.ClaimSlot[other], same, others, both) + Chance(_table.ClaimSlot[claim], same, others, both)) / 2;
        sums[Expected] += chance;
        sums[Variance] += chance * (1 - chance);
        if (!same) return;
        sums[Same]++;
        for (int i = 0; i < CopyHypotheses.Count; i++)
        {
            double share = CopyHypotheses.Shares[i];
            // Logarithms are dear: ratios are multiplied up as long as they fit.
            ref double product = ref sums[Products + i];
            product = (product == 0 ? 1 : product) * ((share + (1 - share) * chance) / chance);
            if (product < 1e200) continue;
            sums[Logs + i] += Math.Log(product);
            product = 1;
        }
    }

    private double Chance(int slot, bool same, int others, double ease)
    {
        double frequency = (_claimants[slot] - (same ? 2 : 1) + Imagined * _agreement) / (others + Imagined);
        frequency = Math.Clamp(frequency, 0.02, 0.98);
        double odds = frequency / (1 - frequency) * ease;
        return odds / (1 + odds);
    }

    private static SourceLink? Weigh(int earlier, int later, int shared, ReadOnlySpan<double> sums)
    {
        Span<double> ratios = stackalloc double[CopyHypotheses.Count];
        for (int i = 0; i < ratios.Length; i++)
        {
            double product = sums[Products + i];
            ratios[i] = sums[Logs + i] + (product > 0 ? Math.Log(product) : 0) + (shared - sums[Same]) * Math.Log(1 - CopyHypotheses.Shares[i]);
        }

        return CopyHypotheses.TryWeigh(earlier, later, ratios, out SourceLink link) ? link : null;
    }

    private static DependenceGraph Collect(List<PairFit>[] fits, double[] ease)
    {
        DependenceGraph graph = new(ease.Length);
        double[] excess = new double[ease.Length];
        double[] variance = new double[ease.Length];
        for (int later = 0; later < fits.Length; later++)
        {
            foreach (PairFit fit in fits[later] ?? [])
            {
                (excess[fit.Earlier], excess[later]) = (excess[fit.Earlier] + fit.Excess, excess[later] + fit.Excess);
                (variance[fit.Earlier], variance[later]) = (variance[fit.Earlier] + fit.Variance, variance[later] + fit.Variance);
                if (fit.Link is { } link) graph.Add(link);
            }
        }

        for (int s = 0; s < ease.Length; s++) ease[s] *= Math.Exp(excess[s] / (2 * variance[s] + 1));
        return graph;
    }

    private double RateOfAgreement()
    {
        double same = 0;
        double all = 0;
        for (int c = 0; c < _table.ClaimCount; c++)
        {
            same += _claimants[_table.ClaimSlot[c]] - 1;
            all += _table.ClaimsAbout(_table.ClaimObject[c]) - 1;
        }

        return all > 0 ? Math.Clamp(same / all, 0.02, 0.98) : 0.5;
    }

    private readonly record struct PairFit(int Earlier, double Excess, double Variance, SourceLink? Link);
}
