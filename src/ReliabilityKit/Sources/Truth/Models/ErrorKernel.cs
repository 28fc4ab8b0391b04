using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>
/// Where the wrong values of a table tend to lie: a histogram of their distances from what is believed, learned with the beliefs. A date that two wrong
/// ones lie a day away from on either side gains by both.
/// </summary>
internal sealed class ErrorKernel
{
    /// <summary>Imagined wrong values, spread as the scale expects.</summary>
    private const double Imagined = 30;

    private readonly IErrorScale _scale;
    private readonly double[] _background;
    private readonly double[] _logDensity;

    public ErrorKernel(IErrorScale scale)
    {
        _scale = scale;
        _background = new double[scale.Bins];
        _logDensity = new double[scale.Bins];
        double total = 0;
        for (int bin = 0; bin < scale.Bins; bin++) total += scale.Background(bin);
        for (int bin = 0; bin < scale.Bins; bin++) _background[bin] = Math.Max(scale.Background(bin) / total, 1e-9);
    }

    /// <summary>Returns the logarithm of the density of a new wrong value in a bin.</summary>
    public double LogDensity(int bin) => _logDensity[bin];

    /// <summary>Learns from what is believed now.</summary>
    public void Learn(Estimate estimate, SlotRelations relations, Workers workers)
    {
        double[] counts = workers.Tally(estimate.Table.ObjectCount, _scale.Bins, (from, to, sums) =>
        {
            for (int o = from; o < to; o++) Count(estimate, relations, o, sums);
        });
        double total = Imagined;
        foreach (double count in counts) total += count;
        for (int bin = 0; bin < counts.Length; bin++)
            _logDensity[bin] = Math.Log((counts[bin] + Imagined * _background[bin]) / total / _scale.Width(bin));
    }

    private static void Count(Estimate estimate, SlotRelations relations, int o, double[] sums)
    {
        if (!relations.Has(o)) return;
        ClaimMatrix table = estimate.Table;
        int from = table.SlotStart[o];
        int count = table.SlotStart[o + 1] - from;
        for (int t = 0; t < count; t++)
        {
            double belief = estimate.Beliefs.Probability[from + t];
            if (belief < 1e-4) continue;
            for (int v = 0; v < count; v++)
            {
                if (relations.CompatibilityAt(o, t, v) == 0) sums[relations.DistanceAt(o, t, v)] += belief;
            }
        }
    }
}
