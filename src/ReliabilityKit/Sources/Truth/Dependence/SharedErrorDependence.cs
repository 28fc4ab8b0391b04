using ReliabilityKit.Sources.Truth.Models;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Dependence;

/// <summary>
/// Finds dependent sources by what is believed to be true: two that share a truth are merely right, two that share an error that few others make have
/// one origin (Dong, Berti-Equille and Srivastava, VLDB 2009).
/// </summary>
internal sealed class SharedErrorDependence
{
    private readonly Estimate _estimate;
    private readonly ClaimMatrix _table;
    private readonly double _concentration;
    private readonly double[] _logPopularity;
    private readonly double[] _logErrorRate;
    private readonly double[] _logTrueRatio;

    private SharedErrorDependence(Estimate estimate, double concentration, Workers workers)
    {
        _estimate = estimate;
        _table = estimate.Table;
        _concentration = concentration;
        _logPopularity = new double[_table.SlotCount];
        int[] claimants = SlotCounts.Of(_table);
        workers.For(_table.ObjectCount, (_, from, to) =>
        {
            for (int o = from; o < to; o++) SetPopularity(o, claimants);
        });
        double[] accuracy = [.. estimate.Skills.Record.Select(record => Math.Clamp(record, 0.02, 0.98))];
        _logErrorRate = [.. accuracy.Select(rate => Math.Log(1 - rate))];
        _logTrueRatio = new double[accuracy.Length * CopyHypotheses.Count];
        for (int i = 0; i < _logTrueRatio.Length; i++) _logTrueRatio[i] = LogRatioTable.Exact(i % CopyHypotheses.Count, accuracy[i / CopyHypotheses.Count]);
    }

    /// <summary>Returns the pairs of sources that depend on each other.</summary>
    public static DependenceGraph Find(Estimate estimate, double concentration, SharedClaims shared, Workers workers)
    {
        SharedErrorDependence finder = new(estimate, concentration, workers);
        int sources = estimate.Table.SourceCount;
        List<SourceLink>[] links = new List<SourceLink>[sources];
        workers.ForEach(sources, () => new double[2 * CopyHypotheses.Count], (later, sums) =>
        {
            ReadOnlySpan<int> earlier = shared.Earlier(later);
            links[later] = [];
            for (int pair = 0; pair < earlier.Length; pair++)
            {
                if (finder.TryWeigh(earlier[pair], later, shared.Slots(later, pair), sums, out SourceLink link)) links[later].Add(link);
            }
        });
        DependenceGraph graph = new(sources);
        foreach (SourceLink link in links.SelectMany(found => found)) graph.Add(link);
        return graph;
    }

    /// <summary>The first hypotheses are that the later source copies, the others that the earlier does.</summary>
    private bool TryWeigh(int earlier, int later, ReadOnlySpan<int> slots, Span<double> sums, out SourceLink link)
    {
        sums.Clear();
        int different = 0;
        for (int i = 0; i < slots.Length; i += 2)
        {
            if (slots[i] == slots[i + 1])
            {
                AddSame(later, slots[i], sums[..CopyHypotheses.Count]);
                AddSame(earlier, slots[i], sums[CopyHypotheses.Count..]);
            }
            else
            {
                different++;
            }
        }

        for (int i = 0; i < sums.Length; i++) sums[i] += different * CopyHypotheses.LogDifferent[i % CopyHypotheses.Count];
        return CopyHypotheses.TryWeigh(_table.SourceCount, earlier, later, sums, out link);
    }

    private void AddSame(int copier, int slot, Span<double> sums)
    {
        double belief = _estimate.Beliefs.Probability[slot];
        ReadOnlySpan<double> ratios = _logTrueRatio.AsSpan(copier * sums.Length, sums.Length);
        for (int i = 0; i < sums.Length; i++) sums[i] += belief * ratios[i];
        if (belief < 0.999) LogRatioTable.Add(_logErrorRate[copier] + _logPopularity[slot], 1 - belief, sums);
    }

    /// <summary>
    /// The logarithm of how likely a wrong claim is to be just this, if it is wrong, by the other wrong claims but those of the two sources compared.
    /// </summary>
    private void SetPopularity(int o, int[] claimants)
    {
        if (_table.ClaimsAbout(o) > ClaimMatrix.LargestGroup) return;
        double[] belief = _estimate.Beliefs.Probability;
        for (int slot = _table.SlotStart[o]; slot < _table.SlotStart[o + 1]; slot++)
        {
            double wrong = claimants[slot];
            double other = Math.Max(1e-9, 1 - belief[slot]);
            for (int u = _table.SlotStart[o]; u < _table.SlotStart[o + 1]; u++)
            {
                if (u != slot) wrong += claimants[u] * (1 - Math.Min(1, belief[u] / other));
            }

            _logPopularity[slot] = Math.Log(Math.Clamp((claimants[slot] - 1.5) / (wrong - 1.5 + _concentration), 0.03, 0.97));
        }
    }
}
