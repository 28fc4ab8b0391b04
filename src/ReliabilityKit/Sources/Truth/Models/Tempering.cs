using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>
/// Finds out how far agreement can be taken at its word. Sources err together on hard objects, which a model of independent errors does not know: it
/// grows too sure. Each claim is predicted from the other claims about its object; the power at which that works best makes confidence honest.
/// </summary>
internal sealed class Tempering(ClaimMatrix table, Estimator estimator, Workers workers)
{
    private const double Step = 0.7071;
    private const double Least = 0.08;
    private const int MostSlots = 256;

    /// <summary>Refits an estimate at lower and lower powers for as long as claims are predicted better, and leaves it at the best.</summary>
    public void Fit(Estimate estimate)
    {
        double current = Predict(estimate);
        double previous = double.NegativeInfinity;
        while (estimate.Temper * Step >= Least)
        {
            double temper = estimate.Temper;
            Refit(estimate, temper * Step);
            double next = Predict(estimate);
            if (next <= current)
            {
                Refit(estimate, temper * Math.Pow(Step, Peak(previous, current, next)));
                return;
            }

            (previous, current) = (current, next);
        }
    }

    private void Refit(Estimate estimate, double temper)
    {
        estimate.Temper = Math.Min(1, temper);
        estimator.Fit(estimate, annealed: false);
    }

    /// <summary>The top of the parabola through three points, in steps from the middle one.</summary>
    private static double Peak(double previous, double current, double next)
    {
        if (double.IsNegativeInfinity(previous)) return 0;
        double bend = previous - 2 * current + next;
        return bend < 0 ? Math.Clamp((previous - next) / (2 * bend), -0.5, 0.5) : 0;
    }

    /// <summary>The mean logarithm of the probability of each claim given the others about its object.</summary>
    private double Predict(Estimate estimate)
    {
        double[] tally = workers.Tally(table.ObjectCount, 2, (from, to, sums) =>
        {
            double[] scratch = new double[2 * MostSlots];
            for (int o = from; o < to; o++)
            {
                int slots = table.SlotStart[o + 1] - table.SlotStart[o];
                if (table.ClaimsAbout(o) < 2 || slots > MostSlots) continue;
                for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
                {
                    sums[0] += estimate.Weight[c] * Math.Log(Math.Max(1e-4, Predict(estimate, c, scratch.AsSpan(0, slots), scratch.AsSpan(MostSlots, slots))));
                    sums[1] += estimate.Weight[c];
                }
            }
        });
        return tally[1] > 0 ? tally[0] / tally[1] : 0;
    }

    private double Predict(Estimate estimate, int claim, Span<double> chance, Span<double> without)
    {
        int o = table.ClaimObject[claim];
        int from = table.SlotStart[o];
        int own = table.ClaimSlot[claim] - from;
        for (int t = 0; t < chance.Length; t++)
        {
            chance[t] = estimate.Model.Chance(estimate, claim, from + t);
            without[t] = estimate.Beliefs.Joint[from + t] - estimate.Weight[claim] * Math.Log(chance[t]);
        }

        // What only this source says nobody would have thought of without it.
        if (!HasOtherClaimant(claim)) without[own] = double.NegativeInfinity;
        if (chance.Length == 1) return without[0] == 0 || !double.IsNegativeInfinity(without[0]) ? chance[0] : 1e-4;
        Estimator.Normalize(without, estimate.Temper, without);
        double sum = 0;
        for (int t = 0; t < chance.Length; t++) sum += without[t] * chance[t];
        return sum;
    }

    private bool HasOtherClaimant(int claim)
    {
        int o = table.ClaimObject[claim];
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            if (c != claim && table.ClaimSlot[c] == table.ClaimSlot[claim]) return true;
        }

        return false;
    }
}
