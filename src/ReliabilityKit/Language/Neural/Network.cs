namespace ReliabilityKit.Language.Neural;

/// <summary>The weights of a network and the products that both training and use need.</summary>
internal sealed unsafe class Network
{
    private readonly AlignedFloats _weights;

    public Network(NetworkLayout layout, IKernel kernel)
    {
        Layout = layout;
        Kernel = kernel;
        _weights = new AlignedFloats(layout.Length);
    }

    public NetworkLayout Layout { get; }

    public NetworkShape Shape => Layout.Shape;

    public IKernel Kernel { get; }

    /// <summary>Gets all weights.</summary>
    public Span<float> Weights => _weights.Span;

    /// <summary>Returns where a matrix begins.</summary>
    public float* At(Tensor tensor) => _weights.Pointer + tensor.Offset;

    /// <summary>Writes a token's input: its word's vector, and beside it the sum of the vectors of its parts.</summary>
    /// <param name="features">The word, then the parts, as <see cref="WordFeatures"/> gives them.</param>
    /// <param name="target">Receives <see cref="NetworkShape.InputSize"/> numbers.</param>
    public void Embed(ReadOnlySpan<int> features, float* target)
    {
        int wordSize = Shape.WordSize, size = Shape.SubwordSize;
        float* words = At(Layout.Words), subwords = At(Layout.Subwords);
        new ReadOnlySpan<float>(words + ((nint)features[0] * wordSize), wordSize).CopyTo(new Span<float>(target, wordSize));
        float* sum = target + wordSize;
        new Span<float>(sum, size).Clear();
        foreach (int part in features[1..])
        {
            if (part != WordFeatures.None)
                Kernel.Add(sum, subwords + ((nint)part * size), size);
        }
    }

    /// <summary>Computes <c>output = bias + input * weights</c> for many rows.</summary>
    public void Project(float* input, int inputStride, Tensor weights, Tensor bias, float* output, int rows)
    {
        int columns = weights.Columns;
        var start = new ReadOnlySpan<float>(At(bias), columns);
        for (int row = 0; row < rows; row++)
            start.CopyTo(new Span<float>(output + ((nint)row * columns), columns));
        Kernel.MultiplyAdd(MatrixView.Rows(input, inputStride), At(weights), columns, output, columns, rows, weights.Rows, columns);
    }

    /// <summary>Runs one direction of a recurrent layer over a batch.</summary>
    /// <param name="batch">The sentences.</param>
    /// <param name="recurrent">The recurrent weights: those of the network, or the trainer's own copy.</param>
    /// <param name="backward">Whether sentences are read from their end.</param>
    /// <param name="gates">The projected input of every row; receives the activated gates.</param>
    /// <param name="cells">Receives the cells of every row.</param>
    /// <param name="output">Receives the outputs, <see cref="NetworkShape.OutputSize"/> from row to row.</param>
    /// <param name="zeros">At least <see cref="NetworkShape.Units"/> zeros.</param>
    public void Recur(SentenceBatch batch, float* recurrent, bool backward, float* gates, float* cells, float* output, float* zeros)
    {
        for (int i = 0; i < batch.Steps; i++)
        {
            int step = backward ? batch.Steps - 1 - i : i;
            int before = backward ? step + 1 : step - 1;
            int known = before < 0 || before == batch.Steps ? 0 : Math.Min(batch.StepWidth(step), batch.StepWidth(before));
            int rowBefore = known == 0 ? 0 : batch.StepStart(before);
            Step(batch.StepStart(step), batch.StepWidth(step), rowBefore, known, recurrent, gates, cells, output, zeros);
        }
    }

    private void Step(int row, int width, int rowBefore, int known, float* recurrent, float* gates, float* cells, float* output, float* zeros)
    {
        int units = Shape.Units, stride = Shape.OutputSize;
        int gateSize = 4 * units;
        float* current = gates + ((nint)row * gateSize);
        if (known > 0)
        {
            var before = MatrixView.Rows(output + ((nint)rowBefore * stride), stride);
            Kernel.MultiplyAdd(before, recurrent, gateSize, current, gateSize, known, units, gateSize);
        }

        for (int i = 0; i < width; i++)
        {
            float* cellBefore = i < known ? cells + ((nint)(rowBefore + i) * units) : zeros;
            Kernel.Activate(
                current + ((nint)i * gateSize), cellBefore, cells + ((nint)(row + i) * units), output + ((nint)(row + i) * stride), units);
        }
    }
}
