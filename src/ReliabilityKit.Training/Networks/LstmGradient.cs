using System.Runtime.Intrinsics;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>One direction of a recurrent layer on the way forward, keeping what the way back needs, and on the way back.</summary>
internal sealed unsafe class LstmGradient(Network network, int layer)
{
    private readonly AlignedFloats _zeros = new(network.Shape.Units);
    private AlignedFloats? _gates;
    private AlignedFloats? _cells;
    private AlignedFloats? _slopes;
    private AlignedFloats? _before;
    private AlignedFloats? _outputCarry;
    private AlignedFloats? _cellCarry;

    private LstmTensors Tensors => network.Layout.Layers[layer];

    private bool Backward => layer % 2 == 1;

    private int Offset => layer % 2 * network.Shape.Units;

    public void Run(SentenceBatch batch, TransposedWeights weights, float* input, float* output)
    {
        _gates = AlignedFloats.Ensure(_gates, batch.Rows * 4 * network.Shape.Units);
        _cells = AlignedFloats.Ensure(_cells, batch.Rows * network.Shape.Units);
        network.Project(input, Tensors.Input.Rows, Tensors.Input, Tensors.Bias, _gates.Pointer, batch.Rows);
        network.Recur(batch, weights.Recurrent(layer), Backward, _gates.Pointer, _cells.Pointer, output + Offset, _zeros.Pointer);
    }

    /// <summary>Takes the slope by the output back to the weights and the input.</summary>
    public void Return(
        SentenceBatch batch, TransposedWeights weights, Gradients gradients, float* input, float* output, float* outputSlope, float* inputSlope,
        float dropout)
    {
        NetworkShape shape = network.Shape;
        _slopes = AlignedFloats.Ensure(_slopes, batch.Rows * 4 * shape.Units);
        ReturnSteps(batch, weights, outputSlope + Offset);
        GatherBefore(batch, output + Offset);
        gradients.AddWeights(_before!.Pointer, shape.Units, Tensors.Recurrent, _slopes.Pointer, batch.Rows);
        if (dropout > 0)
            MaskRecurrent(weights, gradients, 1 / (1 - dropout));
        gradients.Project(
            input, Tensors.Input.Rows, Tensors.Input, Tensors.Bias, _slopes.Pointer, batch.Rows, weights.At(Tensors.Input), inputSlope,
            Tensors.Input.Rows);
    }

    private void ReturnSteps(SentenceBatch batch, TransposedWeights weights, float* outputSlope)
    {
        int units = network.Shape.Units, gateSize = 4 * units;
        _outputCarry = AlignedFloats.Ensure(_outputCarry, batch.Count * units);
        _cellCarry = AlignedFloats.Ensure(_cellCarry, batch.Count * units);
        _cellCarry.Span.Clear();
        for (int i = 0; i < batch.Steps; i++)
        {
            int step = Backward ? i : batch.Steps - 1 - i;
            int after = Backward ? step - 1 : step + 1;
            int before = Backward ? step + 1 : step - 1;
            int width = batch.StepWidth(step);
            new Span<float>(_outputCarry.Pointer, width * units).Clear();
            if (after >= 0 && after < batch.Steps)
            {
                float* slopes = _slopes!.Pointer + ((nint)batch.StepStart(after) * gateSize);
                network.Kernel.MultiplyAdd(
                    MatrixView.Rows(slopes, gateSize), weights.At(Tensors.Recurrent), units, _outputCarry.Pointer, units,
                    Math.Min(width, batch.StepWidth(after)), gateSize, units);
            }

            int known = before < 0 || before == batch.Steps ? 0 : Math.Min(width, batch.StepWidth(before));
            for (int j = 0; j < width; j++)
            {
                int row = batch.StepStart(step) + j;
                float* cellBefore = j < known ? _cells!.Pointer + ((nint)(batch.StepStart(before) + j) * units) : _zeros.Pointer;
                ReturnCell(row, j, outputSlope + ((nint)row * network.Shape.OutputSize), cellBefore);
            }
        }
    }

    private void ReturnCell(int row, int sentence, float* outputSlope, float* cellBefore)
    {
        int units = network.Shape.Units;
        float* gates = _gates!.Pointer + ((nint)row * 4 * units);
        float* slopes = _slopes!.Pointer + ((nint)row * 4 * units);
        float* cells = _cells!.Pointer + ((nint)row * units);
        float* outputCarry = _outputCarry!.Pointer + ((nint)sentence * units);
        float* cellCarry = _cellCarry!.Pointer + ((nint)sentence * units);
        Vector512<float> one = Vector512<float>.One;
        for (int i = 0; i < units; i += Vector512<float>.Count)
        {
            Vector512<float> input = Vector512.Load(gates + i), forget = Vector512.Load(gates + units + i);
            Vector512<float> exit = Vector512.Load(gates + (2 * units) + i), candidate = Vector512.Load(gates + (3 * units) + i);
            Vector512<float> squashed = Tanh(Vector512.Load(cells + i));
            Vector512<float> slope = Vector512.Load(outputSlope + i) + Vector512.Load(outputCarry + i);
            Vector512<float> cellSlope = (slope * exit * (one - (squashed * squashed))) + Vector512.Load(cellCarry + i);
            (cellSlope * candidate * input * (one - input)).Store(slopes + i);
            (cellSlope * Vector512.Load(cellBefore + i) * forget * (one - forget)).Store(slopes + units + i);
            (slope * squashed * exit * (one - exit)).Store(slopes + (2 * units) + i);
            (cellSlope * input * (one - (candidate * candidate))).Store(slopes + (3 * units) + i);
            (cellSlope * forget).Store(cellCarry + i);
        }
    }

    private static Vector512<float> Tanh(Vector512<float> x) =>
        (Vector512.Create(2f) / (Vector512<float>.One + Vector512.Exp(x * -2f))) - Vector512<float>.One;

    private void GatherBefore(SentenceBatch batch, float* output)
    {
        int units = network.Shape.Units, stride = network.Shape.OutputSize;
        _before = AlignedFloats.Ensure(_before, batch.Rows * units);
        for (int step = 0; step < batch.Steps; step++)
        {
            int before = Backward ? step + 1 : step - 1;
            int width = batch.StepWidth(step);
            int known = before < 0 || before == batch.Steps ? 0 : Math.Min(width, batch.StepWidth(before));
            for (int j = 0; j < width; j++)
            {
                var target = new Span<float>(_before.Pointer + ((nint)(batch.StepStart(step) + j) * units), units);
                if (j < known)
                    new ReadOnlySpan<float>(output + ((nint)(batch.StepStart(before) + j) * stride), units).CopyTo(target);
                else
                    target.Clear();
            }
        }
    }

    private void MaskRecurrent(TransposedWeights weights, Gradients gradients, float scale)
    {
        float* slope = gradients.At(Tensors.Recurrent);
        float* dropped = weights.Recurrent(layer);
        for (int i = 0; i < Tensors.Recurrent.Length; i += Vector512<float>.Count)
        {
            Vector512<float> kept = ~Vector512.Equals(Vector512.Load(dropped + i), Vector512<float>.Zero);
            (Vector512.Load(slope + i) * scale & kept).Store(slope + i);
        }
    }
}
