namespace ReliabilityKit.Language.Neural;

/// <summary>A bias and the matrices whose products are added to it, in whole numbers.</summary>
/// <remarks>
/// Each column has the largest scale with which no weight exceeds 8 bits and, whatever the inputs are within their bounds, no sum of a block
/// exceeds 16 bits. It is chosen from the weights themselves, so overflow is impossible rather than unlikely.
/// </remarks>
internal sealed unsafe class QuantizedProjection
{
    private readonly IKernel _kernel;
    private readonly QuantizedMatrix[] _matrices;
    private readonly AlignedBuffer<int> _bias;
    private readonly AlignedBuffer<int> _rest;
    private readonly AlignedFloats _units;

    /// <param name="network">The network.</param>
    /// <param name="bias">The bias.</param>
    /// <param name="inputs">The matrices, each with the code of the numbers it is multiplied with.</param>
    public QuantizedProjection(Network network, Tensor bias, params ReadOnlySpan<(Tensor Weights, ByteCode Code)> inputs)
    {
        _kernel = network.Kernel;
        Columns = QuantizedMatrix.PaddedColumns(_kernel, bias.Columns);
        _bias = new AlignedBuffer<int>(Columns);
        _rest = new AlignedBuffer<int>(Columns);
        _units = new AlignedFloats(Columns);
        AlignedFloats scales = ChooseScales(network, bias, inputs);
        for (int i = 0; i < bias.Columns; i++)
        {
            _bias.Pointer[i] = (int)MathF.Round(network.At(bias)[i] * scales.Pointer[i]);
            _units.Pointer[i] = 1 / scales.Pointer[i];
        }

        _matrices = new QuantizedMatrix[inputs.Length];
        for (int i = 0; i < inputs.Length; i++)
        {
            _matrices[i] = Quantize(network, inputs[i].Weights, inputs[i].Code, scales);
            SubtractZero(_matrices[i], inputs[i].Code.Zero, isRecurrent: i > 0);
        }
    }

    /// <summary>Gets for each column what 1 of a sum is worth.</summary>
    public float* Units => _units.Pointer;

    /// <summary>Gets how many sums belong to a row: as many as there are weights in a row, up to the end of a panel.</summary>
    public int Columns { get; }

    /// <summary>Computes <c>sums = bias + input * weights</c> with the first matrix, as if a product with the second were to follow.</summary>
    public void Project(byte* input, int inputStride, int* sums, int rows) =>
        _matrices[0].MultiplyAdd(input, inputStride, _bias.Pointer, 0, sums, Columns, rows);

    /// <summary>Adds the product of some rows and the second matrix to sums.</summary>
    public void AddRecurrent(byte* input, int inputStride, int* sums, int rows) =>
        _matrices[1].MultiplyAdd(input, inputStride, sums, Columns, sums, Columns, rows);

    /// <summary>Adds the product of rows of zeros and the second matrix to sums.</summary>
    public void AddRest(int* sums, int rows)
    {
        for (int row = 0; row < rows; row++)
            _kernel.Add(sums + ((nint)row * Columns), _rest.Pointer, Columns);
    }

    // How large a sum the number 1 becomes, in each column.
    private static AlignedFloats ChooseScales(Network network, Tensor bias, ReadOnlySpan<(Tensor Weights, ByteCode Code)> inputs)
    {
        const float LargestBias = 1 << 30;
        var scales = new AlignedFloats(bias.Columns);
        for (int i = 0; i < bias.Columns; i++)
            scales.Pointer[i] = LargestBias / Math.Max(1, Math.Abs(network.At(bias)[i]));
        foreach ((Tensor weights, ByteCode code) in inputs)
            new QuantizationLimits(network, weights).Apply(code, scales.Span);
        return scales;
    }

    private static QuantizedMatrix Quantize(Network network, Tensor weights, ByteCode code, AlignedFloats scales)
    {
        var own = new AlignedFloats(scales.Length);
        for (int i = 0; i < own.Length; i++)
            own.Pointer[i] = scales.Pointer[i] / code.One;
        var matrix = new QuantizedMatrix(network, weights, own.Pointer);
        GC.KeepAlive(own);
        return matrix;
    }

    // Codes begin above zero; what that adds to each sum is taken off beforehand.
    private void SubtractZero(QuantizedMatrix matrix, int zero, bool isRecurrent)
    {
        for (int i = 0; i < Columns; i++)
        {
            int product = zero * matrix.ColumnSums[i];
            _bias.Pointer[i] -= product;
            if (isRecurrent)
                _rest.Pointer[i] += product;
        }
    }
}
