using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>What a sentence's name labels are to be: how probable each label of each token is, and how often each follows another.</summary>
internal sealed class NameTarget
{
    private const int Labels = NameLabels.Count;
    private readonly float[] _steps = new float[(Labels + 1) * Labels];
    private float[] _labels = [];
    private int _length;

    /// <summary>Gets for each token the probabilities of its labels.</summary>
    public ReadOnlySpan<float> LabelProbabilities => _labels.AsSpan(0, _length * Labels);

    /// <summary>Gets the expected counts of each label after each other one; the last row is the beginning.</summary>
    public ReadOnlySpan<float> StepCounts => _steps;

    /// <summary>Begins a sentence.</summary>
    public void Reset(int length)
    {
        _length = length;
        if (_labels.Length < length * Labels)
            _labels = new float[length * Labels];
        _labels.AsSpan(0, length * Labels).Clear();
        _steps.AsSpan().Clear();
    }

    /// <summary>Adds the one sequence that is right.</summary>
    public void Add(ReadOnlySpan<byte> right, float weight)
    {
        for (int i = 0; i < right.Length; i++)
        {
            _labels[(i * Labels) + right[i]] += weight;
            _steps[((i == 0 ? NameLabels.Start : right[i - 1]) * Labels) + right[i]] += weight;
        }
    }

    /// <summary>Adds what a chain holds probable.</summary>
    public void Add(LabelChain chain, float weight)
    {
        for (int i = 0; i < _length * Labels; i++)
            _labels[i] += (float)(weight * chain.Probability(i / Labels, i % Labels));
        chain.AddSteps(_steps, weight);
    }

    /// <summary>Adds another target of the same sentence.</summary>
    public void Add(NameTarget other, float weight)
    {
        for (int i = 0; i < _length * Labels; i++)
            _labels[i] += weight * other._labels[i];
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] += weight * other._steps[i];
    }
}
