using ReliabilityKit.Sources.Truth.Tables;

namespace ReliabilityKit.Sources.Truth.Models;

/// <summary>A fixed set of labels that all objects share: yes and no, genres, grades.</summary>
/// <remarks>
/// Which label a wrong claim takes up depends on the true one and is learned from all sources together, so that it costs few parameters. Only where
/// objects have many independent claims each are the errors of each source learned apart (Dawid and Skene, Applied Statistics 1979, shrunk toward the
/// common pattern): with few claims that model fits itself instead of the truth.
/// </remarks>
internal sealed class LabelModel : ValueModel
{
    /// <summary>Independent claims an object has to have, on average, before the errors of single sources are learned apart.</summary>
    private const double ClaimsForSingleSources = 20;

    private const int MostLabelsForSingleSources = 12;

    /// <summary>Revisions before errors are learned: of soft beliefs every claim is partly an error.</summary>
    private const int ErrorDelay = 10;

    private readonly ClaimMatrix _table;
    private readonly int _labels;
    private readonly double[] _logShare;
    private readonly double[] _logError;
    private readonly SourceConfusions? _confusions;

    public LabelModel(ClaimMatrix table)
    {
        _table = table;
        _labels = table.Values.Text.Length;
        _logShare = new double[_labels];
        _logError = new double[_labels * _labels];
        Array.Fill(_logError, -Math.Log(Math.Max(1, _labels - 1)));
        bool dense = _table.ClaimCount >= ClaimsForSingleSources * _table.ObjectCount;
        if (dense && _labels <= MostLabelsForSingleSources) _confusions = new SourceConfusions(table);
    }

    /// <inheritdoc/>
    public override void Score(Estimate estimate, int o, Span<double> joint)
    {
        int from = _table.SlotStart[o];
        if (_confusions is { IsLearned: true }) _confusions.Score(estimate, o, joint);
        else ScoreByPattern(estimate, o, joint);
        for (int t = 0; t < joint.Length; t++) joint[t] += _logShare[_table.SlotValue[from + t]];
    }

    /// <inheritdoc/>
    public override double Chance(Estimate estimate, int claim, int slot)
    {
        int said = _table.SlotValue[_table.ClaimSlot[claim]];
        int truth = _table.SlotValue[slot];
        int source = _table.ClaimSource[claim];
        if (_confusions is { IsLearned: true }) return Math.Exp(_confusions.LogChance(source, truth, said));
        double accuracy = Math.Clamp(estimate.Skills.Mean[source], 0.02, 0.98);
        return said == truth ? accuracy : (1 - accuracy) * Math.Exp(_logError[truth * _labels + said]);
    }

    /// <inheritdoc/>
    public override void Learn(Estimate estimate, int iteration, Workers workers)
    {
        double[] tally = workers.Tally(_table.ObjectCount, _labels * (_labels + 1), (from, to, sums) =>
        {
            for (int o = from; o < to; o++) Count(estimate, o, sums);
        });
        SetShares(tally);
        if (iteration < ErrorDelay) return;
        SetErrors(tally);
        _confusions?.Learn(estimate, _logError, workers);
    }

    private void ScoreByPattern(Estimate estimate, int o, Span<double> joint)
    {
        int from = _table.SlotStart[o];
        Span<double> buffer = stackalloc double[3 * joint.Length];
        buffer.Clear();
        SlotSums slots = new(buffer, joint.Length);
        slots.Add(estimate, o, from);
        for (int t = 0; t < joint.Length; t++)
        {
            double sum = slots.Right(t);
            int row = _table.SlotValue[from + t] * _labels;
            for (int v = 0; v < joint.Length; v++)
            {
                if (v != t) sum += slots.Wrong(v) + slots.Weight(v) * _logError[row + _table.SlotValue[from + v]];
            }

            joint[t] = sum;
        }
    }

    /// <summary>The first numbers are how often each label is the truth, the others which labels wrong claims have, by truth.</summary>
    private void Count(Estimate estimate, int o, double[] sums)
    {
        double[] belief = estimate.Beliefs.Probability;
        for (int t = _table.SlotStart[o]; t < _table.SlotStart[o + 1]; t++) sums[_table.SlotValue[t]] += belief[t];
        for (int c = _table.ObjectStart[o]; c < _table.ObjectStart[o + 1]; c++)
        {
            int said = _table.ClaimSlot[c];
            for (int t = _table.SlotStart[o]; t < _table.SlotStart[o + 1]; t++)
            {
                if (t != said) sums[_labels * (1 + _table.SlotValue[t]) + _table.SlotValue[said]] += estimate.Weight[c] * belief[t];
            }
        }
    }

    private void SetShares(double[] tally)
    {
        double total = _labels;
        for (int label = 0; label < _labels; label++) total += tally[label];
        for (int label = 0; label < _labels; label++) _logShare[label] = Math.Log((tally[label] + 1) / total);
    }

    private void SetErrors(double[] tally)
    {
        for (int truth = 0; truth < _labels; truth++)
        {
            double total = _labels - 1;
            for (int said = 0; said < _labels; said++) total += tally[_labels * (1 + truth) + said];
            for (int said = 0; said < _labels; said++)
                _logError[truth * _labels + said] = Math.Log((tally[_labels * (1 + truth) + said] + 1) / total);
        }
    }
}
