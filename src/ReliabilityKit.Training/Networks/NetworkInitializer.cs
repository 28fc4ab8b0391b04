using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>Sets the weights of a network before training.</summary>
internal static unsafe class NetworkInitializer
{
    /// <summary>Fills all matrices with small random numbers (Glorot and Bengio 2010).</summary>
    public static void Fill(Network network, Randomness random)
    {
        NetworkLayout layout = network.Layout;
        foreach (Tensor tensor in layout.Tensors)
        {
            float range = tensor == layout.Words ? 0.1f
                : tensor == layout.Subwords ? 0.05f
                : tensor == layout.NameSteps || tensor.Name.EndsWith(".bias", StringComparison.Ordinal) ? 0
                : MathF.Sqrt(6f / (tensor.Rows + Math.Min(tensor.Columns, tensor.Rows * 4)));
            if (tensor == layout.Arcs)
                range *= 0.3f;
            float* weights = network.At(tensor);
            for (int i = 0; i < tensor.Length; i++)
                weights[i] = ((random.NextSingle() * 2) - 1) * range;
        }

        foreach (LstmTensors layer in layout.Layers)
            FillRecurrent(network, layer, random);
    }

    // Gates see their own quarter of the columns only; a forget gate that is open at first lets slopes through.
    private static void FillRecurrent(Network network, LstmTensors layer, Randomness random)
    {
        int units = network.Shape.Units;
        foreach (Tensor tensor in (ReadOnlySpan<Tensor>)[layer.Input, layer.Recurrent])
        {
            float range = MathF.Sqrt(6f / (tensor.Rows + units));
            float* weights = network.At(tensor);
            for (int i = 0; i < tensor.Length; i++)
                weights[i] = ((random.NextSingle() * 2) - 1) * range;
        }

        new Span<float>(network.At(layer.Bias) + units, units).Fill(1);
    }
}
