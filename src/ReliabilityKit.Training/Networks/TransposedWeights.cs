using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>The matrices of a network transposed for the way back, and the recurrent ones with some weights dropped.</summary>
/// <remarks>Made anew for every update and then shared by the workers.</remarks>
internal sealed unsafe class TransposedWeights
{
    private readonly Network _network;
    private readonly AlignedFloats _turned;
    private readonly AlignedFloats[] _dropped;
    private readonly Tensor[] _matrices;

    public TransposedWeights(Network network)
    {
        _network = network;
        NetworkLayout layout = network.Layout;
        _turned = new AlignedFloats(layout.Length);
        _dropped = [.. layout.Layers.Select(l => new AlignedFloats(l.Recurrent.Length))];
        _matrices = [.. layout.Layers.Select(l => l.Input), layout.TagHidden, layout.Tags, layout.Top, layout.Arcs, layout.Relations, layout.Names];
    }

    /// <summary>Returns a matrix transposed.</summary>
    public float* At(Tensor matrix) => _turned.Pointer + matrix.Offset;

    /// <summary>Returns the recurrent weights of a layer after dropout.</summary>
    public float* Recurrent(int layer) => _dropped[layer].Pointer;

    /// <summary>Takes over the weights; one of several threads does its part.</summary>
    public void Refresh(int part, int parts, float dropout, Randomness random)
    {
        for (int i = part; i < _matrices.Length; i += parts)
            Turn(_network.At(_matrices[i]), _matrices[i]);
        for (int i = part; i < _dropped.Length; i += parts)
        {
            Tensor tensor = _network.Layout.Layers[i].Recurrent;
            Drop(new ReadOnlySpan<float>(_network.At(tensor), tensor.Length), _dropped[i].Span, dropout, random);
            Turn(_dropped[i].Pointer, tensor);
        }
    }

    private static void Drop(ReadOnlySpan<float> source, Span<float> target, float dropout, Randomness random)
    {
        source.CopyTo(target);
        if (dropout == 0)
            return;
        float scale = 1 / (1 - dropout);
        uint limit = (uint)(dropout * 65536);
        for (int i = 0; i < source.Length; i += 4)
        {
            ulong bits = random.Next();
            for (int j = 0; j < 4; j++, bits >>= 16)
                target[i + j] = (bits & 0xFFFF) < limit ? 0 : source[i + j] * scale;
        }
    }

    private void Turn(float* source, Tensor matrix) =>
        Gradients.Transpose(source, matrix.Columns, At(matrix), matrix.Rows, matrix.Rows, matrix.Columns);
}
