using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>For each source and true label, which labels the source gives: Dirichlet rows shrunk toward its accuracy and the common pattern of errors.</summary>
internal sealed class SourceConfusions(ClaimMatrix table)
{
    /// <summary>How many imagined claims hold a row to the common pattern; which of these fits best is learned.</summary>
    private static readonly double[] Strengths = [2, 4, 8, 16, 32, 64, 128, 1000];

    private readonly int _labels = table.Values.Text.Length;
    private readonly double[] _count = new double[table.SourceCount * table.Values.Text.Length * table.Values.Text.Length];
    private readonly double[] _mean = new double[table.SourceCount * table.Values.Text.Length * table.Values.Text.Length];
    private readonly double[] _logChance = new double[table.SourceCount * table.Values.Text.Length * table.Values.Text.Length];

    /// <summary>Gets whether the rows have been learned yet.</summary>
    public bool IsLearned { get; private set; }

    /// <summary>Returns the logarithm of the probability that a source says a label when another is the truth.</summary>
    public double LogChance(int source, int truth, int said) => _logChance[(source * _labels + truth) * _labels + said];

    /// <summary>Computes for each slot of an object how well it explains the claims.</summary>
    public void Score(Estimate estimate, int o, Span<double> joint)
    {
        int from = table.SlotStart[o];
        joint.Clear();
        for (int c = table.ObjectStart[o]; c < table.ObjectStart[o + 1]; c++)
        {
            int said = table.SlotValue[table.ClaimSlot[c]];
            for (int t = 0; t < joint.Length; t++) joint[t] += estimate.Weight[c] * LogChance(table.ClaimSource[c], table.SlotValue[from + t], said);
        }
    }

    /// <summary>Learns from what is believed now.</summary>
    public void Learn(Estimate estimate, double[] logError, Workers workers)
    {
        workers.For(table.SourceCount, (_, from, to) =>
        {
            for (int s = from; s < to; s++) Count(estimate, s, logError);
        });
        double[] fits = workers.Tally(table.SourceCount, Strengths.Length, (from, to, sums) =>
        {
            for (int i = 0; i < Strengths.Length; i++)
            {
                for (int row = from * _labels; row < to * _labels; row++) sums[i] += LogLikelihood(row, Strengths[i]);
            }
        });
        double strength = Strengths[Array.IndexOf(fits, fits.Max())];
        for (int row = 0; row < table.SourceCount * _labels; row++) SetRow(row, strength);
        IsLearned = true;
    }

    private void Count(Estimate estimate, int source, double[] logError)
    {
        int first = source * _labels * _labels;
        Array.Clear(_count, first, _labels * _labels);
        foreach (int c in table.ClaimsOf(source))
        {
            int o = table.ClaimObject[c];
            int said = table.SlotValue[table.ClaimSlot[c]];
            for (int t = table.SlotStart[o]; t < table.SlotStart[o + 1]; t++)
                _count[first + table.SlotValue[t] * _labels + said] += estimate.Weight[c] * estimate.Beliefs.Probability[t];
        }

        double accuracy = estimate.Skills.Mean[source];
        for (int i = 0; i < _labels * _labels; i++)
            _mean[first + i] = i / _labels == i % _labels ? accuracy : (1 - accuracy) * Math.Exp(logError[i]);
    }

    private double LogLikelihood(int row, double strength)
    {
        double sum = 0;
        double total = 0;
        for (int i = row * _labels; i < (row + 1) * _labels; i++)
        {
            if (_count[i] <= 0) continue;
            total += _count[i];
            sum += SpecialFunctions.LogGamma(strength * _mean[i] + _count[i]) - SpecialFunctions.LogGamma(strength * _mean[i]);
        }

        return total > 0 ? sum + SpecialFunctions.LogGamma(strength) - SpecialFunctions.LogGamma(strength + total) : 0;
    }

    private void SetRow(int row, double strength)
    {
        double total = strength;
        for (int i = row * _labels; i < (row + 1) * _labels; i++) total += _count[i];
        for (int i = row * _labels; i < (row + 1) * _labels; i++) _logChance[i] = Math.Log((strength * _mean[i] + _count[i]) / total);
    }
}
