using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ReliabilityKit.Language.Neural;

/// <summary>What bounds the scale of each column of a matrix in 8-bit numbers.</summary>
internal sealed unsafe class QuantizationLimits
{
    // A column of zeros needs a scale as well.
    private const float Smallest = 1e-6f;
    private const int Halves = 2;
    private readonly AlignedFloats _weights;
    private readonly AlignedFloats _sums;

    public QuantizationLimits(Network network, Tensor tensor)
    {
        _weights = new AlignedFloats(tensor.Columns);
        _sums = new AlignedFloats(tensor.Columns);
        _weights.Span.Fill(Smallest);
        _sums.Span.Fill(Smallest);
        Measure(network.At(tensor), tensor.Rows);
    }

    /// <summary>Lowers scales to what this matrix allows.</summary>
    /// <param name="code">The code of what it is multiplied with.</param>
    /// <param name="scales">For each column, how large a sum the number 1 becomes.</param>
    public void Apply(ByteCode code, Span<float> scales)
    {
        const float Slack = 1e-4f; // more than adding up sizes can round off

        // Each weight of a block's half is rounded by up to a half.
        float largestSum = ((float)short.MaxValue / code.Largest) - (0.5f * IKernel.BlockRows / Halves);
        for (int i = 0; i < scales.Length; i++)
        {
            float scale = (1 - Slack) * Math.Min(largestSum / _sums.Pointer[i], sbyte.MaxValue / _weights.Pointer[i]);
            scales[i] = Math.Min(scales[i], scale * code.One);
        }
    }

    // Inputs may be zero wherever weights have one sign: positive and negative weights are added up apart.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Measure(float* weights, int rows)
    {
        int columns = _sums.Length;
        var signed = new AlignedFloats(2 * Halves * columns);
        for (int row = 0; row < rows; row++, weights += columns)
        {
            if (row % IKernel.BlockRows == 0)
                signed.Span.Clear();
            float* positive = signed.Pointer + (row % 4 / Halves * 2 * columns), negative = positive + columns;
            for (int i = 0; i < columns; i += Vector256<float>.Count)
            {
                Vector256<float> weight = Vector256.Load(weights + i);
                Vector256<float> above = Vector256.Load(positive + i) + Vector256.Max(weight, Vector256<float>.Zero);
                Vector256<float> below = Vector256.Load(negative + i) - Vector256.Min(weight, Vector256<float>.Zero);
                above.Store(positive + i);
                below.Store(negative + i);
                Vector256.Max(Vector256.Load(_weights.Pointer + i), Vector256.Abs(weight)).Store(_weights.Pointer + i);
                Vector256.Max(Vector256.Load(_sums.Pointer + i), Vector256.Max(above, below)).Store(_sums.Pointer + i);
            }
        }
    }
}
