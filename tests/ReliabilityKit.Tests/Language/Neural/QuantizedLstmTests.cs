using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Tests.Language.Neural;

public unsafe class QuantizedLstmTests
{
    private const int Units = 48;
    private static readonly NetworkShape Shape = new(3, 64, 16, 16, 2, Units, 16, 16, 16, 16);

    [Theory]
    [InlineData(0, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(1, true)]
    public void Run_SentencesOfSeveralLengths_IsCloseToFloatingPoint(int layer, bool backward)
    {
        SentenceBatch batch = Batch();
        byte[] actual = Run(Kernels.Best, batch, layer, backward);
        float[] expected = RunFloat(batch, layer, backward);
        float[] errors = [.. expected.Zip(actual, (x, y) => Math.Abs(x - ((float)(y - ByteCode.Output.Zero) / ByteCode.Output.One)))];
        Assert.InRange(errors.Average(), 0, 0.02f);
        Assert.InRange(errors.Max(), 0, 0.15f);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_EveryKernel_GivesTheSame(bool backward)
    {
        byte[][] results = [.. Kernels.Available.Select(kernel => Run(kernel, Batch(), 0, backward))];
        Assert.All(results, r => Assert.Equal(results[^1], r));
    }

    private static SentenceBatch Batch()
    {
        var batch = new SentenceBatch();
        batch.Reset([9, 7, 7, 4, 4, 4, 3, 1, 1, 1]);
        return batch;
    }

    private static Network Filled(IKernel kernel)
    {
        var network = new Network(new NetworkLayout(Shape), kernel);
        Fill(network.Weights, 1, 0.5f);
        return network;
    }

    private static AlignedFloats Input(SentenceBatch batch, int layer)
    {
        var input = new AlignedFloats(batch.Rows * Shape.LayerInput(layer));
        Fill(input.Span, 2, 1);
        return input;
    }

    private static void Fill(Span<float> values, int seed, float size)
    {
        var random = new Random(seed);
        foreach (ref float value in values)
            value = ((random.NextSingle() * 2) - 1) * size;
    }

    private static byte[] Run(IKernel kernel, SentenceBatch batch, int layer, bool backward)
    {
        Network network = Filled(kernel);
        var lstm = new QuantizedLstm(network, network.Layout.Layers[2 * layer], ByteCode.Input, backward);
        AlignedFloats input = Input(batch, layer), cells = new(batch.Count * Units);
        AlignedBuffer<byte> quantized = new(input.Length), output = new(batch.Rows * Shape.OutputSize);
        var gates = new AlignedBuffer<int>(batch.Rows * lstm.GateSize);
        output.Span.Fill((byte)ByteCode.Output.Zero); // the other direction's half
        kernel.Quantize(input.Pointer, quantized.Pointer, input.Length);
        GC.KeepAlive(input);
        lstm.Run(batch, quantized.Pointer, gates.Pointer, cells.Pointer, output.Pointer);
        GC.KeepAlive((quantized, gates, cells));
        return output.Span.ToArray();
    }

    private static float[] RunFloat(SentenceBatch batch, int layer, bool backward)
    {
        Network network = Filled(Kernels.Best);
        LstmTensors tensors = network.Layout.Layers[2 * layer];
        AlignedFloats input = Input(batch, layer), gates = new(batch.Rows * 4 * Units), cells = new(batch.Rows * Units), zeros = new(Units);
        var output = new AlignedFloats(batch.Rows * Shape.OutputSize);
        network.Project(input.Pointer, tensors.Input.Rows, tensors.Input, tensors.Bias, gates.Pointer, batch.Rows);
        network.Recur(batch, network.At(tensors.Recurrent), backward, gates.Pointer, cells.Pointer, output.Pointer, zeros.Pointer);
        GC.KeepAlive((network, input, gates, cells, zeros));
        return output.Span.ToArray();
    }
}
