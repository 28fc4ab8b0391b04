namespace ReliabilityKit.Language.Neural;

/// <summary>Where each matrix of a network stands in its one array of weights.</summary>
internal sealed class NetworkLayout
{
    private readonly List<Tensor> _tensors = [];

    public NetworkLayout(NetworkShape shape)
    {
        Shape = shape;
        Words = Add("words", shape.Words, shape.WordSize);
        Subwords = Add("subwords", shape.Subwords, shape.SubwordSize);
        Layers = new LstmTensors[shape.Layers * 2];
        for (int i = 0; i < Layers.Length; i++)
            Layers[i] = AddLayer($"layer{i / 2}.{(i % 2 == 0 ? "forward" : "backward")}", shape.LayerInput(i / 2));
        TagHidden = Add("tags.hidden", shape.OutputSize, shape.TagSize);
        TagHiddenBias = Add("tags.hidden.bias", 1, shape.TagSize);
        Tags = Add("tags", shape.TagSize, NetworkShape.TagColumns);
        TagBias = Add("tags.bias", 1, NetworkShape.TagColumns);
        Top = Add("top", shape.OutputSize, shape.TopSize);
        TopBias = Add("top.bias", 1, shape.TopSize);
        Arcs = Add("arcs", shape.ArcSize, shape.ArcSize);
        ArcBias = Add("arcs.bias", 1, shape.ArcSize);
        RootArc = Add("root.arc", 1, shape.ArcSize);
        RootRelation = Add("root.relation", 1, shape.RelationSize);
        Relations = Add("relations", shape.RelationSize, NetworkShape.RelationColumns);
        RelationBias = Add("relations.bias", 1, NetworkShape.RelationColumns);
        Names = Add("names", shape.NameSize, NetworkShape.NameColumns);
        NameBias = Add("names.bias", 1, NetworkShape.NameColumns);
        NameSteps = Add("names.steps", NetworkShape.NameColumns, NetworkShape.NameColumns);
    }

    public NetworkShape Shape { get; }

    /// <summary>Gets all matrices, in the order of their weights.</summary>
    public IReadOnlyList<Tensor> Tensors => _tensors;

    /// <summary>Gets the number of weights.</summary>
    public int Length { get; private set; }

    public Tensor Words { get; }

    public Tensor Subwords { get; }

    /// <summary>Gets the recurrent layers from below, each forward and then backward.</summary>
    public LstmTensors[] Layers { get; }

    public Tensor TagHidden { get; }

    public Tensor TagHiddenBias { get; }

    public Tensor Tags { get; }

    public Tensor TagBias { get; }

    /// <summary>Gets the projections of the last layer: dependent and head of an arc, of a relation, and name, side by side.</summary>
    public Tensor Top { get; }

    public Tensor TopBias { get; }

    public Tensor Arcs { get; }

    public Tensor ArcBias { get; }

    /// <summary>Gets what stands for the root where heads are scored.</summary>
    public Tensor RootArc { get; }

    /// <summary>Gets what stands for the root where relations are scored.</summary>
    public Tensor RootRelation { get; }

    public Tensor Relations { get; }

    public Tensor RelationBias { get; }

    public Tensor Names { get; }

    public Tensor NameBias { get; }

    /// <summary>Gets the scores of one name label after another; the row behind the labels is the beginning.</summary>
    public Tensor NameSteps { get; }

    private LstmTensors AddLayer(string name, int input)
    {
        int gates = 4 * Shape.Units;
        return new LstmTensors(Add(name + ".input", input, gates), Add(name + ".recurrent", Shape.Units, gates), Add(name + ".bias", 1, gates));
    }

    private Tensor Add(string name, int rows, int columns)
    {
        var tensor = new Tensor(name, rows, columns, Length);
        _tensors.Add(tensor);
        Length += tensor.Length;
        return tensor;
    }
}
