using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>The loss of a sentence's name labels as a chain, and its slopes (conditional random field, Lafferty et al. 2001).</summary>
/// <remarks>
/// With one right sequence it is its negative log-probability. With a distribution over sequences it is the mean of that, which needs
/// no more of the distribution than how probable labels and pairs of neighbours are (Wang et al. 2020).
/// </remarks>
internal sealed class NameLoss
{
    private const int Labels = NameLabels.Count;
    private readonly LabelChain _chain = new();
    private readonly float[] _expected = new float[(Labels + 1) * Labels];

    /// <summary>Replaces the scores of a sentence by the slopes of the loss.</summary>
    /// <param name="scores">For each token <see cref="NetworkShape.NameColumns"/> scores; receives the slopes.</param>
    /// <param name="steps">Scores of a label (column) after another (row).</param>
    /// <param name="stepSlopes">The slopes by <paramref name="steps"/> are added here.</param>
    /// <param name="target">What the labels are to be.</param>
    /// <param name="weight">What the loss is multiplied with.</param>
    /// <returns>The loss.</returns>
    public float Apply(Span<float> scores, ReadOnlySpan<float> steps, Span<float> stepSlopes, NameTarget target, float weight)
    {
        _chain.Read(scores, steps);
        ReadOnlySpan<float> labels = target.LabelProbabilities, counts = target.StepCounts;
        double chosen = 0;
        scores.Clear();
        for (int i = 0; i < labels.Length; i++)
        {
            int token = i / Labels, label = i % Labels;
            chosen += labels[i] * _chain.Score(token, label);
            scores[(token * NetworkShape.NameColumns) + label] = (float)(weight * (_chain.Probability(token, label) - labels[i]));
        }

        _expected.AsSpan().Clear();
        _chain.AddSteps(_expected, 1);
        for (int i = 0; i < counts.Length; i++)
        {
            int before = i / Labels, label = i % Labels;
            chosen += counts[i] * _chain.Step(before, label);
            stepSlopes[(before * NetworkShape.NameColumns) + label] += weight * (_expected[i] - counts[i]);
        }

        return (float)(weight * (_chain.Total - chosen));
    }
}
