using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class QuantizedProjectionTests
{
    private static readonly NetworkShape Shape = new(3, 64, 16, 16, 2, 48, 16, 16, 16, 16);

    public static TheoryData<string> Kernel => [.. Kernels.Available.Select(k => k.Name)];

    [Theory]
    [MemberData(nameof(Kernel))]
    public void Project_RandomWeights_IsCloseToFloatingPoint(string kernel)
    {
        const int Rows = 5;
        Network network = Filled(kernel, 0.5f);
        Tensor weights = network.Layout.Top, bias = network.Layout.TopBias;
        AlignedFloats input = new(Rows * weights.Rows), expected = new(Rows * weights.Columns);
        var quantizedInput = new AlignedBuffer<short>(input.Length);
        var random = new Random(2);
        foreach (ref float value in input.Span)
            value = (random.NextSingle() * 2) - 1;
        network.Kernel.Quantize(input.Pointer, quantizedInput.Pointer, input.Length);
        network.Project(input.Pointer, weights.Rows, weights, bias, expected.Pointer, Rows);
        var projection = new QuantizedProjection(network, bias, (weights, FixedPoint.One));
        var sums = new AlignedBuffer<int>(Rows * projection.Columns);
        projection.Project(quantizedInput.Pointer, weights.Rows, sums.Pointer, Rows);
        for (int i = 0; i < expected.Length; i++)
        {
            int column = i % weights.Columns;
            float actual = sums.Span[(i / weights.Columns * projection.Columns) + column] * projection.Units[column];
            Assert.Equal(expected.Span[i], actual, 5e-3f);
        }

        GC.KeepAlive((network, input, quantizedInput));
    }

    // The inputs that make a column's sum as large as inputs can.
    [Theory]
    [InlineData(0.001f)]
    [InlineData(0.5f)]
    [InlineData(1000f)]
    public void Project_LargestInputs_DoNotOverflow(float size)
    {
        Network network = Filled("scalar", size);
        LstmTensors tensors = network.Layout.Layers[0];
        var projection = new QuantizedProjection(network, tensors.Bias, (tensors.Input, FixedPoint.Largest), (tensors.Recurrent, FixedPoint.One));
        var sums = new AlignedBuffer<int>(projection.Columns);
        for (int column = 0; column < tensors.Bias.Columns; column++)
        {
            float sign = MathF.Sign(network.At(tensors.Bias)[column]);
            AlignedBuffer<short> input = Worst(network, tensors.Input, column, sign * FixedPoint.Largest);
            AlignedBuffer<short> output = Worst(network, tensors.Recurrent, column, sign * FixedPoint.One);
            projection.Project(input.Pointer, input.Length, sums.Pointer, 1);
            int first = sums.Span[column];
            projection.AddRecurrent(output.Pointer, output.Length, sums.Pointer, 1);
            Assert.Equal(sign, MathF.Sign(sums.Span[column]));
            Assert.True(Math.Abs((long)sums.Span[column]) > Math.Abs((long)first));
            GC.KeepAlive((input, output));
        }
    }

    [Fact]
    public void Project_MatrixOfZeros_GivesBias()
    {
        Network network = Filled("scalar", 0);
        network.At(network.Layout.TopBias)[1] = 2;
        var projection = new QuantizedProjection(network, network.Layout.TopBias, (network.Layout.Top, FixedPoint.One));
        var sums = new AlignedBuffer<int>(projection.Columns);
        var input = new AlignedBuffer<short>(network.Layout.Top.Rows);
        projection.Project(input.Pointer, input.Length, sums.Pointer, 1);
        Assert.Equal(0, sums.Span[0] * projection.Units[0]);
        Assert.Equal(2, sums.Span[1] * projection.Units[1], 1e-5f);
        GC.KeepAlive((projection, input));
    }

    private static Network Filled(string kernel, float size)
    {
        var network = new Network(new NetworkLayout(Shape), Kernels.Choose(kernel));
        var random = new Random(1);
        foreach (ref float weight in network.Weights)
            weight = ((random.NextSingle() * 2) - 1) * size;
        return network;
    }

    private static AlignedBuffer<short> Worst(Network network, Tensor weights, int column, float size)
    {
        var input = new AlignedBuffer<short>(weights.Rows);
        for (int i = 0; i < weights.Rows; i++)
            input.Span[i] = (short)(MathF.Sign(network.At(weights)[(i * weights.Columns) + column]) * size);
        return input;
    }
}
