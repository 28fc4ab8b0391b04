using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// Finds dependent sources without knowing the truth: pairs that agree more often than the frequency of what they say, and how much either agrees
/// with
/// everyone, lets expect.
/// </summary>
/// <remarks>
/// It comes before truth discovery, because a block of copies, believed first, explains its own agreement by its accuracy. How much a source agrees
/// in
/// general is fitted as in a Rasch model, first over all pairs, then without those found dependent.
/// </remarks>
internal sealed class AgreementDependence
{
    private const int Rounds = 9;
    private const int FirstJudging = 4;

    /// <summary>Imagined claims that hold the frequency of a value to the general rate of agreement.</summary>
    private const double Imagined = 2;

    private readonly ClaimMatrix _table;
    private readonly SharedClaims _shared;
    private readonly Workers _workers;
    private readonly double[] _oddsTogether;
    private readonly double[] _oddsApart;

    private AgreementDependence(ClaimMatrix table, SharedClaims shared, Workers workers)
    {
        (_table, _shared, _workers) = (table, shared, workers);
        _oddsTogether = new double[table.SlotCount];
        _oddsApart = new double[table.SlotCount];
        SetOdds(SlotCounts.Of(table));
    }

    /// <summary>Returns the pairs of sources that depend on each other.</summary>
    public static DependenceGraph Find(ClaimMatrix table, SharedClaims shared, Workers workers) => new AgreementDependence(table, shared, workers).Find();

    private DependenceGraph Find()
    {
        double[] ease = new double[_table.SourceCount];
        Array.Fill(ease, 1);
        DependenceGraph graph = new(_table.SourceCount);
        for (int round = 0; round < Rounds && _shared.PairCount > 0; round++) graph = Improve(ease, graph, round >= FirstJudging);
        return graph;
    }

    /// <summary>One round: the pairs at the present ease of agreement, which is then corrected by the pairs that are independent.</summary>
    private DependenceGraph Improve(double[] ease, DependenceGraph known, bool judge)
    {
        PairFit[][] fits = new PairFit[_table.SourceCount][];
        _workers.ForEach(_table.SourceCount, () => new double[CopyHypotheses.Count], (later, ratios) =>
        {
            ReadOnlySpan<int> earlier = _shared.Earlier(later);
            fits[later] = new PairFit[earlier.Length];
            for (int pair = 0; pair < earlier.Length; pair++)
                fits[later][pair] = Fit(later, pair, ease[later] * ease[earlier[pair]], 1 - known.Probability(earlier[pair], later), judge ? ratios : []);
        });
        return Collect(fits, ease);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PairFit Fit(int later, int pair, double ease, double independent, Span<double> ratios)
    {
        (double excess, double variance) = (0, 0);
        AgreementEvidence evidence = new(ratios);
        ReadOnlySpan<int> slots = _shared.Slots(later, pair);
        for (int i = 0; i < slots.Length; i += 2)
        {
            bool same = slots[i] == slots[i + 1];
            double[] odds = same ? _oddsTogether : _oddsApart;
            // How likely either would say what the other says, by how many of the remaining sources say it.
            double chance = same ? Chance(odds[slots[i]] * ease) : (Chance(odds[slots[i]] * ease) + Chance(odds[slots[i + 1]] * ease)) / 2;
            excess += (same ? 1 : 0) - chance;
            variance += chance * (1 - chance);
            if (same) evidence.AddSame(chance);
            else evidence.AddDifferent();
        }

        SourceLink? link = evidence.TryWeigh(_table.SourceCount, _shared.Earlier(later)[pair], later, out SourceLink found) ? found : null;
        return new PairFit(independent * excess, independent * variance, link);
    }

    private static double Chance(double odds) => odds / (1 + odds);

    private DependenceGraph Collect(PairFit[][] fits, double[] ease)
    {
        DependenceGraph graph = new(ease.Length);
        double[] excess = new double[ease.Length];
        double[] variance = new double[ease.Length];
        for (int later = 0; later < fits.Length; later++)
        {
            ReadOnlySpan<int> earlier = _shared.Earlier(later);
            for (int pair = 0; pair < earlier.Length; pair++)
            {
                PairFit fit = fits[later][pair];
                (excess[earlier[pair]], excess[later]) = (excess[earlier[pair]] + fit.Excess, excess[later] + fit.Excess);
                (variance[earlier[pair]], variance[later]) = (variance[earlier[pair]] + fit.Variance, variance[later] + fit.Variance);
                if (fit.Link is { } link) graph.Add(link);
            }
        }

        for (int s = 0; s < ease.Length; s++) ease[s] *= Math.Exp(excess[s] / (2 * variance[s] + 1));
        return graph;
    }

    /// <summary>
    /// The odds that a source says what a slot says, by how many of the others say it: all but two that both say it, or of which one does.
    /// </summary>
    private void SetOdds(int[] claimants)
    {
        double agreement = RateOfAgreement(claimants);
        for (int o = 0; o < _table.ObjectCount; o++)
        {
            double others = _table.ClaimsAbout(o) - 2 + Imagined;
            for (int slot = _table.SlotStart[o]; slot < _table.SlotStart[o + 1]; slot++)
            {
                _oddsTogether[slot] = Odds((claimants[slot] - 2 + Imagined * agreement) / others);
                _oddsApart[slot] = Odds((claimants[slot] - 1 + Imagined * agreement) / others);
            }
        }
    }

    private static double Odds(double frequency)
    {
        double share = Math.Clamp(frequency, 0.02, 0.98);
        return share / (1 - share);
    }

    private double RateOfAgreement(int[] claimants)
    {
        double same = 0;
        double all = 0;
        for (int c = 0; c < _table.ClaimCount; c++)
        {
            same += claimants[_table.ClaimSlot[c]] - 1;
            all += _table.ClaimsAbout(_table.ClaimObject[c]) - 1;
        }

        return all > 0 ? Math.Clamp(same / all, 0.02, 0.98) : 0.5;
    }

    private readonly record struct PairFit(double Excess, double Variance, SourceLink? Link);
}
