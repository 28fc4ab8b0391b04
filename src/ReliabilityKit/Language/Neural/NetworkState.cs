namespace ReliabilityKit.Language.Neural;

/// <summary>What the network computes for a batch of sentences. One per thread, reused, so that nothing is allocated per text.</summary>
internal sealed unsafe class NetworkState(QuantizedNetwork quantized)
{
    private readonly Network _network = quantized.Network;
    private readonly AlignedFloats _vector = new(quantized.Network.Shape.InputSize);
    private AlignedBuffer<byte>? _input;
    private AlignedBuffer<int>? _sums;
    private AlignedFloats? _cells;
    private AlignedBuffer<byte>[] _outputs = [];
    private AlignedFloats? _tagHidden;
    private AlignedFloats? _tags;
    private AlignedFloats? _top;
    private AlignedFloats? _mapped;
    private AlignedFloats? _names;
    private AlignedFloats? _dependents;
    private AlignedFloats? _heads;
    private AlignedFloats? _arcs;
    private AlignedFloats? _relationHidden;
    private AlignedFloats? _relations;
    private int _capacity;

    public Network Network => _network;

    public SentenceBatch Batch { get; } = new();

    /// <summary>Makes room for the rows of <see cref="Batch"/>.</summary>
    public void Reserve()
    {
        int rows = Batch.Rows;
        if (rows <= _capacity)
            return;
        _capacity = rows = rows + (rows / 4);
        NetworkShape shape = _network.Shape;
        _input = new AlignedBuffer<byte>(rows * shape.InputSize);
        _sums = new AlignedBuffer<int>(rows * Math.Max(quantized.GateSize, Math.Max(quantized.Top.Columns, quantized.TagHidden.Columns)));
        _outputs = [.. Enumerable.Range(0, shape.Layers).Select(_ => new AlignedBuffer<byte>(rows * shape.OutputSize))];
        _tagHidden = new AlignedFloats(rows * shape.TagSize);
        _tags = new AlignedFloats(rows * NetworkShape.TagColumns);
        _top = new AlignedFloats(rows * shape.TopSize);
        _mapped = new AlignedFloats(rows * shape.ArcSize);
        _names = new AlignedFloats(rows * NetworkShape.NameColumns);
    }

    /// <summary>Returns where the input of a row is to be written, in <see cref="ByteCode.Input"/>.</summary>
    public byte* Input(int row) => _input!.Pointer + ((nint)row * _network.Shape.InputSize);

    /// <summary>Writes the input of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="features">The word and its parts, as <see cref="WordFeatures"/> gives them.</param>
    public void SetInput(int row, ReadOnlySpan<int> features)
    {
        _network.Embed(features, _vector.Pointer);
        _network.Kernel.Quantize(_vector.Pointer, Input(row), _vector.Length);
    }

    /// <summary>Returns the scores of a row's tags: the universal ones, then, behind their columns, the Penn tags.</summary>
    public ReadOnlySpan<float> Tags(int row) => new(_tags!.Pointer + ((nint)row * NetworkShape.TagColumns), NetworkShape.TagColumns);

    /// <summary>Returns the scores of a row's name labels.</summary>
    public ReadOnlySpan<float> Names(int row) => new(_names!.Pointer + ((nint)row * NetworkShape.NameColumns), NetworkShape.NameColumns);

    /// <summary>Computes everything that depends on single rows, from the inputs on.</summary>
    public void Run()
    {
        NetworkLayout layout = _network.Layout;
        NetworkShape shape = _network.Shape;
        int rows = Batch.Rows;
        _cells = AlignedFloats.Ensure(_cells, Batch.Count * shape.Units);
        byte* input = _input!.Pointer;
        for (int layer = 0; layer < shape.Layers; layer++)
        {
            byte* output = _outputs[layer].Pointer;
            for (int direction = 0; direction < 2; direction++)
                quantized.Layer(layer, direction).Run(Batch, input, _sums!.Pointer, _cells.Pointer, output + (direction * shape.Units));
            input = output;
        }

        Project(quantized.TagHidden, _outputs[0].Pointer, _tagHidden!.Pointer, shape.TagSize);
        _network.Kernel.Rectify(_tagHidden.Pointer, rows * shape.TagSize);
        _network.Project(_tagHidden.Pointer, shape.TagSize, layout.Tags, layout.TagBias, _tags!.Pointer, rows);
        Project(quantized.Top, input, _top!.Pointer, shape.TopSize);
        RectifyTop(rows);

        // Once the matrix between dependent and head is applied to the dependents, the score of an arc is a plain product.
        _network.Project(_top.Pointer, shape.TopSize, layout.Arcs, layout.ArcBias, _mapped!.Pointer, rows);
        float* names = _top.Pointer + shape.TopSize - shape.NameSize;
        _network.Project(names, shape.TopSize, layout.Names, layout.NameBias, _names!.Pointer, rows);
    }

    /// <summary>Scores every head for every token of a sentence.</summary>
    /// <param name="sentence">Index in the batch.</param>
    /// <param name="stride">Receives the distance from one token's scores to the next one's.</param>
    /// <returns>For each token the scores of the root and of the tokens, in order.</returns>
    public float* Arcs(int sentence, out int stride)
    {
        NetworkShape shape = _network.Shape;
        int length = Batch.LengthOf(sentence), size = shape.ArcSize;
        stride = Padded(length + 1);
        _dependents = AlignedFloats.Ensure(_dependents, length * size);
        _heads = AlignedFloats.Ensure(_heads, size * stride);
        _arcs = AlignedFloats.Ensure(_arcs, length * stride);
        CopyDependents(sentence, length);
        TransposeHeads(sentence, length, stride);
        new Span<float>(_arcs.Pointer, length * stride).Clear();
        _network.Kernel.MultiplyAdd(
            MatrixView.Rows(_dependents.Pointer, size), _heads.Pointer, stride, _arcs.Pointer, stride, length, size, stride);
        return _arcs.Pointer;
    }

    /// <summary>Scores the relations of every token of a sentence to its head.</summary>
    /// <param name="sentence">Index in the batch.</param>
    /// <param name="heads">For each token 0 for the root or the head's place plus one.</param>
    /// <returns>For each token <see cref="NetworkShape.RelationColumns"/> scores.</returns>
    public float* Relations(int sentence, ReadOnlySpan<int> heads)
    {
        NetworkShape shape = _network.Shape;
        NetworkLayout layout = _network.Layout;
        int length = heads.Length, size = shape.RelationSize;
        _relationHidden = AlignedFloats.Ensure(_relationHidden, length * size);
        _relations = AlignedFloats.Ensure(_relations, length * NetworkShape.RelationColumns);
        float* top = _top!.Pointer + (2 * shape.ArcSize);
        for (int i = 0; i < length; i++)
        {
            float* dependent = top + ((nint)Batch.Row(sentence, i) * shape.TopSize);
            float* head = heads[i] == 0
                ? _network.At(layout.RootRelation)
                : top + size + ((nint)Batch.Row(sentence, heads[i] - 1) * shape.TopSize);
            _network.Kernel.AddRectified(_relationHidden.Pointer + ((nint)i * size), dependent, head, size);
        }

        _network.Project(_relationHidden.Pointer, size, layout.Relations, layout.RelationBias, _relations.Pointer, length);
        return _relations.Pointer;
    }

    private static int Padded(int length) => (length + NetworkShape.Alignment - 1) / NetworkShape.Alignment * NetworkShape.Alignment;

    private void Project(QuantizedProjection projection, byte* input, float* output, int columns)
    {
        int* sums = _sums!.Pointer;
        projection.Project(input, _network.Shape.OutputSize, sums, Batch.Rows);
        for (int row = 0; row < Batch.Rows; row++)
            _network.Kernel.Scale(sums + ((nint)row * projection.Columns), projection.Units, output + ((nint)row * columns), columns);
    }

    // What relations need is rectified only after dependent and head are added.
    private void RectifyTop(int rows)
    {
        NetworkShape shape = _network.Shape;
        for (int row = 0; row < rows; row++)
        {
            float* top = _top!.Pointer + ((nint)row * shape.TopSize);
            _network.Kernel.Rectify(top, 2 * shape.ArcSize);
            _network.Kernel.Rectify(top + shape.TopSize - shape.NameSize, shape.NameSize);
        }
    }

    private void CopyDependents(int sentence, int length)
    {
        int size = _network.Shape.ArcSize;
        for (int i = 0; i < length; i++)
        {
            var source = new ReadOnlySpan<float>(_mapped!.Pointer + ((nint)Batch.Row(sentence, i) * size), size);
            source.CopyTo(new Span<float>(_dependents!.Pointer + ((nint)i * size), size));
        }
    }

    private void TransposeHeads(int sentence, int length, int stride)
    {
        NetworkShape shape = _network.Shape;
        float* heads = _heads!.Pointer;
        for (int j = 0; j < stride; j++)
        {
            float* head = j == 0 ? _network.At(_network.Layout.RootArc)
                : j <= length ? _top!.Pointer + ((nint)Batch.Row(sentence, j - 1) * shape.TopSize) + shape.ArcSize : null;
            for (int k = 0; k < shape.ArcSize; k++)
                heads[((nint)k * stride) + j] = head == null ? 0 : head[k];
        }
    }
}
