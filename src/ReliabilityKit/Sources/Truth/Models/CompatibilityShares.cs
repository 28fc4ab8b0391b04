using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>How often a right source says the truth itself, a rounding of it, or the whole that it is a part of: learned from the table.</summary>
internal sealed class CompatibilityShares
{
    private readonly int _kinds;
    private readonly double[] _imagined;
    private readonly double[] _share;
    private readonly double[] _ofMask;
    private readonly double[] _logOfMask;

    /// <summary>Creates shares.</summary>
    /// <param name="imagined">For each way to be right, how many claims to imagine; the first is to be exact.</param>
    public CompatibilityShares(double[] imagined)
    {
        int kinds = imagined.Length;
        (_kinds, _imagined) = (kinds, imagined);
        _share = new double[kinds];
        _ofMask = new double[1 << kinds];
        _logOfMask = new double[1 << kinds];
        Set(imagined);
    }

    /// <summary>Returns the share of right claims that are compatible in one of the ways of a mask.</summary>
    public double Of(int mask) => _ofMask[mask];

    public double LogOf(int mask) => _logOfMask[mask];

    /// <summary>Learns from what is believed now.</summary>
    public void Learn(Estimate estimate, SlotRelations relations, Workers workers)
    {
        if (_kinds == 1) return;
        double[] counts = workers.Tally(estimate.Table.ObjectCount, _kinds, (from, to, sums) =>
        {
            for (int o = from; o < to; o++)
            {
                if (relations.Has(o)) Count(estimate, relations, o, sums);
            }
        });
        for (int kind = 0; kind < _kinds; kind++) counts[kind] += _imagined[kind];
        Set(counts);
    }

    private void Count(Estimate estimate, SlotRelations relations, int o, double[] sums)
    {
        ClaimMatrix table = estimate.Table;
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            for (int t = table.SlotStart[o]; t < table.SlotStart[o + 1]; t++)
            {
                int mask = relations.Compatibility(o, table.ClaimSlot[c], t);
                // Where all ways come to the same the claim does not say which was taken.
                if (mask == 0 || mask == _ofMask.Length - 1) continue;
                double weight = estimate.Beliefs.Probability[t] * estimate.Weight[c] / _ofMask[mask];
                for (int kind = 0; kind < _kinds; kind++)
                {
                    if ((mask >> kind & 1) != 0) sums[kind] += weight * _share[kind];
                }
            }
        }
    }

    private void Set(ReadOnlySpan<double> counts)
    {
        double total = 0;
        for (int kind = 0; kind < _kinds; kind++) total += counts[kind];
        for (int kind = 0; kind < _kinds; kind++) _share[kind] = counts[kind] / total;
        for (int mask = 1; mask < _ofMask.Length; mask++)
        {
            double sum = 0;
            for (int kind = 0; kind < _kinds; kind++) sum += (mask >> kind & 1) * _share[kind];
            _ofMask[mask] = sum;
            _logOfMask[mask] = Math.Log(sum);
        }
    }
}
