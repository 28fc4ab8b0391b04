using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Language.Neural;

/// <summary>A bias and the matrices whose products are added to it, in whole numbers.</summary>
/// <remarks>
/// Each column has the largest scale with which no weight exceeds 16 bits and, whatever the inputs are within their bounds, no sum exceeds
/// 32 bits. It is chosen from the weights themselves, so overflow is impossible rather than unlikely.
/// </remarks>
internal sealed unsafe class QuantizedProjection
{
    private readonly QuantizedMatrix[] _matrices;
    private readonly AlignedBuffer<int> _bias;
    private readonly AlignedFloats _units;

    /// <param name="network">The network.</param>
    /// <param name="bias">The bias.</param>
    /// <param name="inputs">The matrices, each with the largest size of the <see cref="FixedPoint"/> numbers it is multiplied with.</param>
    public QuantizedProjection(Network network, Tensor bias, params ReadOnlySpan<(Tensor Weights, int Bound)> inputs)
    {
        AlignedFloats scales = ChooseScales(network, bias, inputs);
        Columns = QuantizedMatrix.PaddedColumns(network.Kernel, bias.Columns);
        _bias = new AlignedBuffer<int>(Columns);
        _units = new AlignedFloats(Columns);
        for (int i = 0; i < bias.Columns; i++)
        {
            float scale = scales.Pointer[i] * FixedPoint.One;
            _bias.Pointer[i] = (int)MathF.Round(network.At(bias)[i] * scale);
            _units.Pointer[i] = 1 / scale;
        }

        _matrices = new QuantizedMatrix[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
            _matrices[i] = new QuantizedMatrix(network, inputs[i].Weights, scales.Pointer);
        GC.KeepAlive(scales);
    }

    /// <summary>Gets for each column what 1 of a sum is worth.</summary>
    public float* Units => _units.Pointer;

    /// <summary>Gets how many sums belong to a row: as many as there are weights in a row, up to the end of a panel.</summary>
    public int Columns { get; }

    /// <summary>Computes <c>sums = bias + input * weights</c> with the first matrix.</summary>
    public void Project(short* input, int inputStride, int* sums, int rows) =>
        _matrices[0].MultiplyAdd(input, inputStride, _bias.Pointer, 0, sums, Columns, rows);

    /// <summary>Adds the product of some rows and the second matrix to sums.</summary>
    public void AddRecurrent(short* input, int inputStride, int* sums, int rows) =>
        _matrices[1].MultiplyAdd(input, inputStride, sums, Columns, sums, Columns, rows);

    private static AlignedFloats ChooseScales(Network network, Tensor bias, ReadOnlySpan<(Tensor Weights, int Bound)> inputs)
    {
        const float Slack = 1e-4f; // more than adding up sizes can round off
        const float Smallest = 1e-6f; // a column of zeros needs a scale as well
        var scales = new AlignedFloats(bias.Columns);
        var sums = new AlignedFloats(bias.Columns);
        var largest = new AlignedFloats(bias.Columns);
        largest.Span.Fill(Smallest);
        float rounding = 1;
        AddSizes(network.At(bias), 1, FixedPoint.One, sums, scales);
        foreach ((Tensor weights, int bound) in inputs)
        {
            // A weight is rounded by up to a half, whatever the scale.
            rounding += 0.5f * weights.Rows * bound;
            AddSizes(network.At(weights), weights.Rows, bound, sums, largest);
        }

        for (int i = 0; i < bias.Columns; i++)
        {
            float fittingSum = (int.MaxValue - rounding) / Math.Max(sums.Pointer[i], Smallest);
            scales.Pointer[i] = (1 - Slack) * Math.Min(fittingSum, FixedPoint.Largest / largest.Pointer[i]);
        }

        return scales;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddSizes(float* weights, int rows, float bound, AlignedFloats sums, AlignedFloats largest)
    {
        int columns = sums.Length;
        for (int row = 0; row < rows; row++)
        {
            for (int i = 0; i < columns; i += Vector256<float>.Count)
            {
                Vector256<float> size = Vector256.Abs(Vector256.Load(weights + i));
                (Vector256.Load(sums.Pointer + i) + (size * bound)).Store(sums.Pointer + i);
                Vector256.Max(Vector256.Load(largest.Pointer + i), size).Store(largest.Pointer + i);
            }

            weights += columns;
        }
    }
}
