using System.Runtime.CompilerServices;
using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>Expectation–maximisation: beliefs from skills, skills from beliefs, until neither moves.</summary>
/// <remarks>Deterministic annealing keeps the first, uncertain beliefs soft, so that they do not decide the outcome.</remarks>
internal sealed class Estimator(ClaimMatrix table, Workers workers, int[] knownSlot)
{
    private const double FirstHeat = 0.3;
    private const double HeatStep = 0.07;
    private const double Still = 1e-4;
    private const int MostRevisions = 60;

    /// <summary>Revises an estimate until it stands still.</summary>
    /// <param name="estimate">Where to start; revised in place.</param>
    /// <param name="annealed">Whether to begin softly: for estimates that know nothing yet.</param>
    public void Fit(Estimate estimate, bool annealed)
    {
        int soft = annealed ? (int)Math.Ceiling((1 - FirstHeat) / HeatStep) : 0;
        for (int i = 0; i < MostRevisions; i++)
        {
            Believe(estimate, annealed ? Math.Min(1, FirstHeat + HeatStep * i) : 1);
            double change = estimate.Skills.Learn(estimate, workers);
            // A fit that goes on from another takes up its learning where that one left it.
            estimate.Model.Learn(estimate, annealed ? i : MostRevisions / 3 * 3 + i, workers);
            if (i > soft + 3 && change < Still) break;
        }

        Believe(estimate, 1);
    }

    /// <summary>Revises beliefs, not skills.</summary>
    public void Believe(Estimate estimate, double heat) => workers.For(table.ObjectCount, (_, from, to) =>
    {
        for (int o = from; o < to; o++) Believe(estimate, o, heat * estimate.Temper);
    });

    private void Believe(Estimate estimate, int o, double power)
    {
        Beliefs beliefs = estimate.Beliefs;
        int from = table.SlotStart[o];
        int to = table.SlotStart[o + 1];
        if (from == to) return;
        Span<double> joint = beliefs.Joint.AsSpan(from, to - from);
        Span<double> probability = beliefs.Probability.AsSpan(from, to - from);
        if (knownSlot[o] >= 0)
        {
            probability.Clear();
            beliefs.Probability[knownSlot[o]] = 1;
        }
        else if (joint.Length == 1)
        {
            probability[0] = 1;
        }
        else
        {
            estimate.Model.Score(estimate, o, joint);
            Normalize(joint, power, probability);
        }

        estimate.Model.SpreadRight(beliefs, o, from, to);
    }

    /// <summary>Makes probabilities of logarithms raised to a power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Normalize(ReadOnlySpan<double> log, double power, Span<double> probability)
    {
        double most = double.NegativeInfinity;
        foreach (double value in log) most = Math.Max(most, value);
        double total = 0;
        for (int i = 0; i < log.Length; i++) total += probability[i] = Math.Exp(power * (log[i] - most));
        for (int i = 0; i < log.Length; i++) probability[i] /= total;
    }
}
