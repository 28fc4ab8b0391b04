namespace ReliabilityKit.Language.Neural;

/// <summary>A trained network made ready for use: its large matrices in whole numbers.</summary>
internal sealed class QuantizedNetwork
{
    private readonly QuantizedLstm[] _layers;

    public QuantizedNetwork(Network network)
    {
        NetworkLayout layout = network.Layout;
        Network = network;
        _layers = new QuantizedLstm[layout.Layers.Length];
        for (int i = 0; i < _layers.Length; i++)
            _layers[i] = new QuantizedLstm(network, layout.Layers[i], i < 2 ? ByteCode.Input : ByteCode.Output, i % 2 == 1);
        TagHidden = new QuantizedProjection(network, layout.TagHiddenBias, (layout.TagHidden, ByteCode.Output));
        Top = new QuantizedProjection(network, layout.TopBias, (layout.Top, ByteCode.Output));
    }

    /// <summary>Gets the network with all its weights in floating point.</summary>
    public Network Network { get; }

    /// <summary>Gets the hidden layer in front of the tags.</summary>
    public QuantizedProjection TagHidden { get; }

    /// <summary>Gets the projections of the last layer.</summary>
    public QuantizedProjection Top { get; }

    /// <summary>Gets how many sums the gates of a row take.</summary>
    public int GateSize => _layers[0].GateSize;

    /// <summary>Returns one direction of a recurrent layer.</summary>
    public QuantizedLstm Layer(int layer, int direction) => _layers[(2 * layer) + direction];
}
