using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>For each source and true label, which labels the source gives: Dirichlet rows shrunk toward its accuracy and the common pattern of errors.</summary>
internal sealed class SourceConfusions(ClaimMatrix table)
{
    /// <summary>How many imagined claims hold a row to the common pattern; which of these fits best is learned.</summary>
    private static readonly double[] Strengths = [2, 4, 8, 16, 32, 64, 128, 1000];

    /// <summary>Imagined claims that hold the ease of a label to that of all.</summary>
    private const double Imagined = 5;

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
            for (int s = from; s < to; s++) Count(estimate, s);
        });
        double[] ease = Ease();
        for (int s = 0; s < table.SourceCount; s++) SetMeans(estimate.Skills, s, logError, ease);
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

    /// <summary>How much more often than others a label is recognized when it is the true one, by all sources together, as a difference of log odds.</summary>
    private double[] Ease()
    {
        double[] right = new double[_labels];
        double[] total = new double[_labels];
        for (int i = 0; i < _count.Length; i++)
        {
            int truth = i / _labels % _labels;
            if (i % _labels == truth) right[truth] += _count[i];
            total[truth] += _count[i];
        }

        double rate = (right.Sum() + 1) / (total.Sum() + 2);
        return [.. right.Zip(total, (r, t) => LogOdds((r + Imagined * rate) / (t + Imagined)) - LogOdds(rate))];
    }

    private static double LogOdds(double probability) => Math.Log(probability / (1 - probability));

    private void SetMeans(SourceSkills skills, int source, double[] logError, double[] ease)
    {
        int first = source * _labels * _labels;
        for (int truth = 0; truth < _labels; truth++)
        {
            double right = 1 / (1 + Math.Exp(-(LogOdds(skills.Mean[source]) + ease[truth])));
            for (int said = 0; said < _labels; said++)
                _mean[first + truth * _labels + said] = said == truth ? right : (1 - right) * Math.Exp(logError[truth * _labels + said]);
        }
    }

    private void Count(Estimate estimate, int source)
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
