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
        var quantizedInput = new AlignedBuffer<byte>(input.Length);
        var random = new Random(2);
        foreach (ref float value in input.Span)
            value = (random.NextSingle() * 2) - 1;
        network.Kernel.Quantize(input.Pointer, quantizedInput.Pointer, input.Length);
        network.Project(input.Pointer, weights.Rows, weights, bias, expected.Pointer, Rows);
        var projection = new QuantizedProjection(network, bias, (weights, ByteCode.Input));
        var sums = new AlignedBuffer<int>(Rows * projection.Columns);
        projection.Project(quantizedInput.Pointer, weights.Rows, sums.Pointer, Rows);
        float error = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            int column = i % weights.Columns;
            float actual = sums.Span[(i / weights.Columns * projection.Columns) + column] * projection.Units[column];
            error += Math.Abs(expected.Span[i] - actual) / expected.Length;
        }

        Assert.InRange(error, 0, 0.03f);
        GC.KeepAlive((network, input, quantizedInput));
    }

    // The inputs that make a column's sum, and those of its blocks, as large as inputs can.
    [Theory]
    [InlineData(0.001f)]
    [InlineData(0.5f)]
    [InlineData(1000f)]
    public void Project_LargestInputs_DoNotOverflow(float size)
    {
        Network network = Filled("scalar", size);
        LstmTensors tensors = network.Layout.Layers[0];
        var projection = new QuantizedProjection(network, tensors.Bias, (tensors.Input, ByteCode.Input), (tensors.Recurrent, ByteCode.Output));
        var sums = new AlignedBuffer<int>(projection.Columns);
        for (int column = 0; column < tensors.Bias.Columns; column++)
        {
            float expected = network.At(tensors.Bias)[column];
            int sign = MathF.Sign(expected);
            AlignedBuffer<byte> input = Worst(network, tensors.Input, column, sign, ByteCode.Input, ref expected);
            AlignedBuffer<byte> output = Worst(network, tensors.Recurrent, column, sign, ByteCode.Output, ref expected);
            projection.Project(input.Pointer, input.Length, sums.Pointer, 1);
            projection.AddRecurrent(output.Pointer, output.Length, sums.Pointer, 1);
            Assert.Equal(1, sums.Span[column] * projection.Units[column] / expected, 0.01f);
            GC.KeepAlive((input, output));
        }
    }

    [Fact]
    public void AddRest_EveryKernel_EqualsProductWithZeros()
    {
        foreach (IKernel kernel in Kernels.Available)
        {
            Network network = Filled(kernel.Name, 1);
            LstmTensors tensors = network.Layout.Layers[0];
            var projection = new QuantizedProjection(network, tensors.Bias, (tensors.Input, ByteCode.Input), (tensors.Recurrent, ByteCode.Output));
            AlignedBuffer<int> added = new(2 * projection.Columns), multiplied = new(2 * projection.Columns);
            var zeros = new AlignedBuffer<byte>(2 * tensors.Recurrent.Rows);
            zeros.Span.Fill((byte)ByteCode.Output.Zero);
            projection.AddRest(added.Pointer, 2);
            projection.AddRecurrent(zeros.Pointer, tensors.Recurrent.Rows, multiplied.Pointer, 2);
            Assert.Equal(multiplied.Span.ToArray(), added.Span.ToArray());
            GC.KeepAlive((projection, zeros));
        }
    }

    [Fact]
    public void Project_MatrixOfZeros_GivesBias()
    {
        Network network = Filled("scalar", 0);
        network.At(network.Layout.TopBias)[1] = 2;
        var projection = new QuantizedProjection(network, network.Layout.TopBias, (network.Layout.Top, ByteCode.Output));
        var sums = new AlignedBuffer<int>(projection.Columns);
        var input = new AlignedBuffer<byte>(network.Layout.Top.Rows);
        input.Span.Fill(7);
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

    private static AlignedBuffer<byte> Worst(Network network, Tensor weights, int column, int sign, ByteCode code, ref float sum)
    {
        var input = new AlignedBuffer<byte>(weights.Rows);
        for (int i = 0; i < weights.Rows; i++)
        {
            float weight = network.At(weights)[(i * weights.Columns) + column];
            int steps = MathF.Sign(weight) * sign * (code.Largest - code.Zero);
            input.Span[i] = (byte)(code.Zero + steps);
            sum += weight * steps / code.One;
        }

        return input;
    }
}
