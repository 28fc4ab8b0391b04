using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>The loss of a sentence's name labels as a chain, and its slopes (conditional random field, Lafferty et al. 2001).</summary>
internal sealed class NameLoss
{
    private const int Labels = NameLabels.Count;
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>Replaces the scores of a sentence by the slopes of the loss.</summary>
    /// <param name="scores">For each token <see cref="NetworkShape.NameColumns"/> scores; receives the slopes.</param>
    /// <param name="steps">Scores of a label (column) after another (row).</param>
    /// <param name="stepSlopes">The slopes by <paramref name="steps"/> are added here.</param>
    /// <param name="right">The right labels.</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    /// <returns>The loss.</returns>
    public float Apply(Span<float> scores, ReadOnlySpan<float> steps, Span<float> stepSlopes, ReadOnlySpan<byte> right, float weight)
    {
        int length = right.Length;
        if (_forward.Length < length * Labels)
        {
            _forward = new double[length * Labels];
            _backward = new double[length * Labels];
        }

        double total = Sum(scores, steps, length);
        double chosen = 0;
        for (int i = 0; i < length; i++)
            chosen += Score(scores, i, right[i]) + Step(steps, i == 0 ? NameLabels.Start : right[i - 1], right[i]);
        AddStepSlopes(scores, steps, stepSlopes, right, weight, total);
        for (int i = 0; i < length; i++)
            SetSlopes(scores.Slice(i * NetworkShape.NameColumns, NetworkShape.NameColumns), i, right[i], weight, total);
        return (float)(weight * (total - chosen));
    }

    private static float Score(ReadOnlySpan<float> scores, int token, int label) => scores[(token * NetworkShape.NameColumns) + label];

    private static float Step(ReadOnlySpan<float> steps, int before, int label) => steps[(before * NetworkShape.NameColumns) + label];

    private static double LogSum(ReadOnlySpan<double> values)
    {
        double highest = double.NegativeInfinity;
        foreach (double value in values)
            highest = Math.Max(highest, value);
        double sum = 0;
        foreach (double value in values)
            sum += Math.Exp(value - highest);
        return highest + Math.Log(sum);
    }

    private double Sum(ReadOnlySpan<float> scores, ReadOnlySpan<float> steps, int length)
    {
        Span<double> terms = stackalloc double[Labels];
        for (int label = 0; label < Labels; label++)
            _forward[label] = Score(scores, 0, label) + Step(steps, NameLabels.Start, label);
        for (int i = 1; i < length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                    terms[before] = _forward[((i - 1) * Labels) + before] + Step(steps, before, label);
                _forward[(i * Labels) + label] = LogSum(terms) + Score(scores, i, label);
            }
        }

        _backward.AsSpan((length - 1) * Labels, Labels).Clear();
        for (int i = length - 2; i >= 0; i--)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int next = 0; next < Labels; next++)
                    terms[next] = _backward[((i + 1) * Labels) + next] + Step(steps, label, next) + Score(scores, i + 1, next);
                _backward[(i * Labels) + label] = LogSum(terms);
            }
        }

        return LogSum(_forward.AsSpan((length - 1) * Labels, Labels));
    }

    private void AddStepSlopes(
        ReadOnlySpan<float> scores, ReadOnlySpan<float> steps, Span<float> slopes, ReadOnlySpan<byte> right, float weight, double total)
    {
        for (int i = 0; i < right.Length; i++)
        {
            int first = i == 0 ? NameLabels.Start : 0, last = i == 0 ? NameLabels.Start : Labels - 1;
            for (int before = first; before <= last; before++)
            {
                double start = i == 0 ? 0 : _forward[((i - 1) * Labels) + before];
                for (int label = 0; label < Labels; label++)
                {
                    double path = start + Step(steps, before, label) + Score(scores, i, label) + _backward[(i * Labels) + label];
                    slopes[(before * NetworkShape.NameColumns) + label] += (float)(weight * Math.Exp(path - total));
                }
            }

            slopes[((i == 0 ? NameLabels.Start : right[i - 1]) * NetworkShape.NameColumns) + right[i]] -= weight;
        }
    }

    private void SetSlopes(Span<float> scores, int token, int right, float weight, double total)
    {
        scores.Clear();
        for (int label = 0; label < Labels; label++)
            scores[label] = (float)(weight * Math.Exp(_forward[(token * Labels) + label] + _backward[(token * Labels) + label] - total));
        scores[right] -= weight;
    }
}
