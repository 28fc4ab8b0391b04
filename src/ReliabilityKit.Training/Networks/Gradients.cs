using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>The slope of the loss by every weight, with the products that backward passes are made of.</summary>
internal sealed unsafe class Gradients(Network network)
{
    private readonly AlignedFloats _values = new(network.Layout.Length);
    private AlignedFloats? _transposed;

    public float* Pointer => _values.Pointer;

    public float* At(Tensor tensor) => _values.Pointer + tensor.Offset;

    public void Clear() => _values.Span.Clear();

    /// <summary>Takes the slope by the output of a projection back to its weights and its input.</summary>
    /// <param name="input">What was projected.</param>
    /// <param name="inputStride">Numbers from one row of it to the next.</param>
    /// <param name="weights">The matrix.</param>
    /// <param name="bias">What was added.</param>
    /// <param name="outputSlope">The slope by the output, row by row.</param>
    /// <param name="rows">Number of rows.</param>
    /// <param name="turned">The matrix, transposed.</param>
    /// <param name="inputSlope">The slope by the input is added here.</param>
    /// <param name="slopeStride">Numbers from one row of it to the next.</param>
    public void Project(
        float* input, int inputStride, Tensor weights, Tensor bias, float* outputSlope, int rows, float* turned, float* inputSlope, int slopeStride)
    {
        AddWeights(input, inputStride, weights, outputSlope, rows);
        for (int row = 0; row < rows; row++)
            network.Kernel.Add(At(bias), outputSlope + ((nint)row * weights.Columns), weights.Columns);
        network.Kernel.MultiplyAdd(
            MatrixView.Rows(outputSlope, weights.Columns), turned, weights.Rows, inputSlope, slopeStride, rows, weights.Columns, weights.Rows);
    }

    /// <summary>Adds the slope by a matrix that rows were multiplied with.</summary>
    public void AddWeights(float* input, int inputStride, Tensor weights, float* outputSlope, int rows)
    {
        _transposed = AlignedFloats.Ensure(_transposed, rows * weights.Rows);
        Transpose(input, inputStride, _transposed.Pointer, rows, rows, weights.Rows);
        network.Kernel.MultiplyAdd(
            MatrixView.Rows(_transposed.Pointer, rows), outputSlope, weights.Columns, At(weights), weights.Columns, weights.Rows, rows,
            weights.Columns);
    }

    /// <summary>Writes a matrix transposed.</summary>
    public static void Transpose(float* source, int sourceStride, float* target, int targetStride, int rows, int columns)
    {
        const int Block = 16;
        for (int i = 0; i < rows; i += Block)
        {
            int rowEnd = Math.Min(i + Block, rows);
            for (int j = 0; j < columns; j++)
            {
                float* to = target + ((nint)j * targetStride);
                float* from = source + ((nint)i * sourceStride) + j;
                for (int row = i; row < rowEnd; row++, from += sourceStride)
                    to[row] = *from;
            }
        }
    }
}
