using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>How probable each name label, and each label after another, is in a sentence (forward and backward sums, Rabiner 1989).</summary>
internal sealed class LabelChain
{
    private const int Labels = NameLabels.Count;
    private readonly double[] _steps = new double[(Labels + 1) * Labels];
    private double[] _scores = [];
    private double[] _forward = [];
    private double[] _backward = [];

    /// <summary>Gets the number of tokens.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the logarithm of the sum over all sequences of labels.</summary>
    public double Total { get; private set; }

    /// <summary>Takes a sentence.</summary>
    /// <param name="scores">For each token <see cref="NetworkShape.NameColumns"/> scores.</param>
    /// <param name="steps">Scores of a label (column) after another (row).</param>
    /// <param name="temperature">What all scores are divided by: more than 1 makes the chain less sure.</param>
    public void Read(ReadOnlySpan<float> scores, ReadOnlySpan<float> steps, double temperature = 1)
    {
        Length = scores.Length / NetworkShape.NameColumns;
        if (_scores.Length < Length * Labels)
            (_scores, _forward, _backward) = (new double[Length * Labels], new double[Length * Labels], new double[Length * Labels]);
        for (int i = 0; i < Length * Labels; i++)
            _scores[i] = scores[(i / Labels * NetworkShape.NameColumns) + (i % Labels)] / temperature;
        for (int i = 0; i < _steps.Length; i++)
            _steps[i] = steps[(i / Labels * NetworkShape.NameColumns) + (i % Labels)] / temperature;
        SumForward();
        SumBackward();
        Total = LogSum(_forward.AsSpan((Length - 1) * Labels, Labels));
    }

    /// <summary>Returns the score of a token's label.</summary>
    public double Score(int token, int label) => _scores[(token * Labels) + label];

    /// <summary>Returns the score of a label after another.</summary>
    public double Step(int before, int label) => _steps[(before * Labels) + label];

    /// <summary>Returns the probability of a token's label.</summary>
    public double Probability(int token, int label) =>
        Math.Exp(_forward[(token * Labels) + label] + _backward[(token * Labels) + label] - Total);

    /// <summary>Adds up how often each label is to be expected after each other one.</summary>
    /// <param name="counts">Receives sums, <see cref="NameLabels.Count"/> from row to row; the last row is the beginning.</param>
    /// <param name="weight">What they are multiplied with.</param>
    public void AddSteps(Span<float> counts, double weight)
    {
        for (int label = 0; label < Labels; label++)
            counts[(NameLabels.Start * Labels) + label] += (float)(weight * Probability(0, label));
        for (int i = 1; i < Length; i++)
        {
            for (int j = 0; j < Labels * Labels; j++)
            {
                int before = j / Labels, label = j % Labels;
                double path = _forward[((i - 1) * Labels) + before] + _steps[j] + Score(i, label) + _backward[(i * Labels) + label];
                counts[j] += (float)(weight * Math.Exp(path - Total));
            }
        }
    }

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

    private void SumForward()
    {
        Span<double> terms = stackalloc double[Labels];
        for (int label = 0; label < Labels; label++)
            _forward[label] = Score(0, label) + Step(NameLabels.Start, label);
        for (int i = 1; i < Length; i++)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int before = 0; before < Labels; before++)
                    terms[before] = _forward[((i - 1) * Labels) + before] + Step(before, label);
                _forward[(i * Labels) + label] = LogSum(terms) + Score(i, label);
            }
        }
    }

    private void SumBackward()
    {
        Span<double> terms = stackalloc double[Labels];
        _backward.AsSpan((Length - 1) * Labels, Labels).Clear();
        for (int i = Length - 2; i >= 0; i--)
        {
            for (int label = 0; label < Labels; label++)
            {
                for (int next = 0; next < Labels; next++)
                    terms[next] = _backward[((i + 1) * Labels) + next] + Step(label, next) + Score(i + 1, next);
                _backward[(i * Labels) + label] = LogSum(terms);
            }
        }
    }
}
