using System.Runtime.Intrinsics;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>Adam (Kingma and Ba 2015), with a running average of the weights, which is what is kept in the end.</summary>
internal sealed unsafe class AdamOptimizer
{
    private const float FirstDecay = 0.9f;
    private const float SecondDecay = 0.98f;
    private const float LargestNorm = 5;
    private readonly Network _network;
    private readonly AlignedFloats _first;
    private readonly AlignedFloats _second;
    private readonly AlignedFloats _average;
    private int _updates;

    public AdamOptimizer(Network network)
    {
        _network = network;
        int length = network.Layout.Length;
        _first = new AlignedFloats(length);
        _second = new AlignedFloats(length);
        _average = new AlignedFloats(length);
    }

    /// <summary>Gets the running average of the weights.</summary>
    public ReadOnlySpan<float> Average => _average.Span;

    /// <summary>Begins an update.</summary>
    public void BeginUpdate() => _updates++;

    /// <summary>Adds the slopes of other workers to the first one's, for one part of the weights.</summary>
    /// <returns>The sum of the squares of the slopes.</returns>
    public float Reduce(IReadOnlyList<Gradients> gradients, int part, int parts)
    {
        (int start, int end) = Part(part, parts);
        float* sum = gradients[0].Pointer;
        for (int i = 1; i < gradients.Count; i++)
            _network.Kernel.Add(sum + start, gradients[i].Pointer + start, end - start);
        Vector512<float> squares = Vector512<float>.Zero;
        for (int i = start; i < end; i += Vector512<float>.Count)
        {
            Vector512<float> slope = Vector512.Load(sum + i);
            squares += slope * slope;
        }

        return Vector512.Sum(squares);
    }

    /// <summary>Moves one part of the weights, and sets its slopes to zero for the next update.</summary>
    /// <param name="gradients">The slopes; the first one's hold the sum.</param>
    /// <param name="squares">The sum of the squares of all slopes.</param>
    /// <param name="rate">Length of the step.</param>
    /// <param name="averaging">Weight of the past in the average.</param>
    /// <param name="part">Which part.</param>
    /// <param name="parts">Number of parts.</param>
    public void Update(IReadOnlyList<Gradients> gradients, float squares, float rate, float averaging, int part, int parts)
    {
        (int start, int end) = Part(part, parts);
        float norm = MathF.Sqrt(squares);
        float clip = norm > LargestNorm ? LargestNorm / norm : 1;
        float correction = rate * MathF.Sqrt(1 - MathF.Pow(SecondDecay, _updates)) / (1 - MathF.Pow(FirstDecay, _updates));
        float past = Math.Min(averaging, _updates / (10f + _updates));
        float* weights = _network.At(_network.Layout.Words);
        float* slopes = gradients[0].Pointer;
        for (int i = start; i < end; i += Vector512<float>.Count)
        {
            Vector512<float> slope = Vector512.Load(slopes + i) * clip;
            Vector512<float> first = (Vector512.Load(_first.Pointer + i) * FirstDecay) + (slope * (1 - FirstDecay));
            Vector512<float> second = (Vector512.Load(_second.Pointer + i) * SecondDecay) + (slope * slope * (1 - SecondDecay));
            Vector512<float> weight = Vector512.Load(weights + i) - (first * correction / (Vector512.Sqrt(second) + Vector512.Create(1e-8f)));
            first.Store(_first.Pointer + i);
            second.Store(_second.Pointer + i);
            weight.Store(weights + i);
            Vector512<float> average = Vector512.Load(_average.Pointer + i);
            (weight + ((average - weight) * past)).Store(_average.Pointer + i);
        }

        foreach (Gradients each in gradients)
            new Span<float>(each.Pointer + start, end - start).Clear();
    }

    private (int Start, int End) Part(int part, int parts)
    {
        int lines = _network.Layout.Length / NetworkShape.Alignment;
        return ((int)((long)lines * part / parts) * NetworkShape.Alignment, (int)((long)lines * (part + 1) / parts) * NetworkShape.Alignment);
    }
}
