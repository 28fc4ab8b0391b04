using System.Runtime.CompilerServices;
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

    /// <summary>What a step has to gain in log-likelihood over all claims: with few of them prediction is a matter of luck.</summary>
    private const double StepCost = 1;

    /// <summary>
    /// From so many claims on the curve of trials is smooth; below it has small dents, and one worse trial does not end the search.
    /// </summary>
    private const int ManyClaims = 100_000;

    /// <summary>Refits an estimate at lower and lower powers for as long as claims are predicted better, and leaves it at the best.</summary>
    public void Fit(Estimate estimate)
    {
        List<Trial> trials = [Try(estimate)];
        int best = 0;
        int patience = table.ClaimCount < ManyClaims ? 2 : 1;
        while (trials.Count - best <= patience && estimate.Temper * Step >= Least)
        {
            Refit(estimate, estimate.Temper * Step);
            trials.Add(Try(estimate));
            if (trials[^1].Score > trials[best].Score) best = trials.Count - 1;
        }

        estimate.Skills.Restore(trials[best].Means);
        (double peak, double modest) = Peak(trials, best);
        Refit(estimate, Math.Pow(Step, best + peak));
        Soften(estimate, Math.Pow(Step, modest - peak));
    }

    /// <summary>Lowers the power for the last time, for how sure beliefs are, not for what is believed.</summary>
    private void Soften(Estimate estimate, double factor)
    {
        estimate.Temper *= factor;
        estimator.Believe(estimate, 1);
    }

    private Trial Try(Estimate estimate)
    {
        double[] scores = Predict(estimate);
        double sum = 0;
        foreach (double score in scores) sum += score;
        sum -= StepCost * Math.Log(estimate.Temper) / Math.Log(Step);
        return new Trial(sum / Math.Max(1, scores.Length), scores, [.. estimate.Skills.Mean]);
    }

    private void Refit(Estimate estimate, double temper)
    {
        estimate.Temper = Math.Min(1, temper);
        estimator.Fit(estimate, annealed: false);
    }

    /// <summary>
    /// From the best trial, in steps: the top of the parabola through it and its neighbours, and the lowest power that predicts no worse than the top
    /// by more
    /// than chance does, two standard errors: between two that do as well the more modest one (after the rule of Breiman et al., 1984).
    /// </summary>
    private static (double Peak, double Modest) Peak(List<Trial> trials, int best)
    {
        if (best + 1 >= trials.Count) return (0, 0);
        (Trial top, Trial next) = (trials[best], trials[best + 1]);
        double before = best == 0 ? next.Score : trials[best - 1].Score;
        double bend = before - 2 * top.Score + next.Score;
        if (!(bend < 0)) return (0, 0);
        double peak = Math.Clamp((before - next.Score) / (2 * bend), -0.5, 0.5);
        return (peak, peak + Math.Min(1, Math.Sqrt(4 * StandardError(top.Scores, next.Scores) / -bend)));
    }

    /// <summary>The standard error of the mean difference between two trials.</summary>
    private static double StandardError(double[] a, double[] b)
    {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < a.Length; i++)
        {
            double difference = a[i] - b[i];
            sum += difference;
            squares += difference * difference;
        }

        double mean = sum / a.Length;
        return Math.Sqrt(Math.Max(0, squares / a.Length - mean * mean) / a.Length);
    }

    /// <summary>The logarithm of the probability of each claim given the others about its object; 0 for those about which there are none.</summary>
    private double[] Predict(Estimate estimate)
    {
        double[] scores = new double[table.ClaimCount];
        workers.For(table.ObjectCount, (_, from, to) =>
        {
            double[] scratch = new double[2 * MostSlots];
            for (int o = from; o < to; o++)
            {
                int slots = table.SlotStart[o + 1] - table.SlotStart[o];
                if (table.ClaimsAbout(o) < 2 || slots > MostSlots) continue;
                for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
                    scores[c] = estimate.Weight[c] * Math.Log(Math.Max(1e-4, Predict(estimate, c, scratch.AsSpan(0, slots), scratch.AsSpan(MostSlots, slots))));
            }
        });
        return scores;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    private readonly record struct Trial(double Score, double[] Scores, double[] Means);
}
