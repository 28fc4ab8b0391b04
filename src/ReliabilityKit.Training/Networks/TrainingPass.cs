using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>Runs sentences forward through a network and the slopes of the loss back; one per worker.</summary>
internal sealed unsafe class TrainingPass
{
    /// <summary>Names that were derived from other annotation are taught in the second half of the columns and steps, which is never read.</summary>
    private const int DerivedNames = NetworkShape.NameColumns / 2;

    private readonly Network _network;
    private readonly TransposedWeights _weights;
    private readonly TrainingOptions _options;
    private readonly LstmGradient[] _layers;
    private readonly DropoutMasks _inputMask;
    private readonly DropoutMasks[] _layerMasks;
    private readonly DropoutMasks _tagMask;
    private readonly DropoutMasks _topMask;
    private readonly TreeLoss _treeLoss;
    private readonly NameLoss _nameLoss = new();
    private readonly NameTarget _nameTarget = new();
    private readonly TeacherPanel _teachers;
    private readonly SentenceBatch _batch = new();
    private readonly AlignedFloats?[] _outputs;
    private readonly AlignedFloats?[] _masked;
    private TrainingSentence[] _sentences = [];
    private int[] _rows = [];
    private AlignedFloats? _input;
    private AlignedFloats? _tagHidden;
    private AlignedFloats? _tags;
    private AlignedFloats? _rectified;
    private AlignedFloats? _top;
    private AlignedFloats? _mapped;
    private AlignedFloats? _names;
    private AlignedFloats? _chain;
    private AlignedFloats? _tagSlopes;
    private AlignedFloats? _topSlopes;
    private AlignedFloats? _mappedSlopes;
    private AlignedFloats? _outputSlopes;
    private AlignedFloats? _firstSlopes;
    private AlignedFloats? _inputSlopes;

    public TrainingPass(Network network, TransposedWeights weights, IReadOnlyList<Teacher> teachers, TrainingOptions options)
    {
        NetworkShape shape = network.Shape;
        _network = network;
        _weights = weights;
        _options = options;
        Gradients = new Gradients(network);
        _layers = [.. Enumerable.Range(0, 2 * shape.Layers).Select(i => new LstmGradient(network, i))];
        _inputMask = new DropoutMasks(shape.InputSize);
        _layerMasks = [.. Enumerable.Range(0, shape.Layers).Select(_ => new DropoutMasks(shape.OutputSize))];
        _tagMask = new DropoutMasks(shape.TagSize);
        _topMask = new DropoutMasks(shape.TopSize);
        _teachers = new TeacherPanel(teachers, options.Temperature) { NameGold = options.NameGoldShare };
        _treeLoss = new TreeLoss(network, weights, Gradients, _teachers, options);
        _outputs = new AlignedFloats?[shape.Layers];
        _masked = new AlignedFloats?[shape.Layers];
    }

    /// <summary>Gets the slopes that <see cref="Run"/> adds to.</summary>
    public Gradients Gradients { get; }

    private NetworkLayout Layout => _network.Layout;

    private NetworkShape Shape => _network.Shape;

    /// <summary>Runs sentences there and back.</summary>
    /// <param name="sentences">The sentences, in any order.</param>
    /// <param name="weight">What the loss of a token is multiplied with.</param>
    /// <param name="gold">Weight of the right answers beside the teachers'.</param>
    /// <param name="update">Number of the update.</param>
    /// <param name="random">Where dropout comes from.</param>
    /// <returns>The loss.</returns>
    public float Run(IEnumerable<TrainingSentence> sentences, float weight, float gold, int update, Randomness random)
    {
        _sentences = [.. sentences.OrderByDescending(s => s.Example.Length)];
        _batch.Reset([.. _sentences.Select(s => s.Example.Length)]);
        _teachers.Gold = gold;
        _teachers.Run(_sentences, _batch, update);
        DrawMasks(random);
        Embed(random);
        RunLayers();
        float loss = RunTags(weight) + RunTop(weight);
        ReturnLayers();
        ReturnEmbeddings();
        return loss;
    }

    private static float* Make(ref AlignedFloats? buffer, int length)
    {
        buffer = AlignedFloats.Ensure(buffer, length);
        return buffer.Pointer;
    }

    private static float* MakeZero(ref AlignedFloats? buffer, int length)
    {
        float* pointer = Make(ref buffer, length);
        new Span<float>(pointer, length).Clear();
        return pointer;
    }

    private void DrawMasks(Randomness random)
    {
        _inputMask.Draw(_batch.Count, _options.Dropout, random);
        foreach (DropoutMasks mask in _layerMasks)
            mask.Draw(_batch.Count, _options.Dropout, random);
        _tagMask.Draw(_batch.Count, _options.Dropout, random);
        _topMask.Draw(_batch.Count, _options.Dropout, random);
    }

    private void Embed(Randomness random)
    {
        float* input = Make(ref _input, _batch.Rows * Shape.InputSize);
        if (_rows.Length < _batch.Rows * WordFeatures.Count)
            _rows = new int[_batch.Rows * WordFeatures.Count * 2];
        for (int i = 0; i < _batch.Count; i++)
        {
            for (int j = 0; j < _batch.LengthOf(i); j++)
            {
                int row = _batch.Row(i, j);
                Span<int> features = _rows.AsSpan(row * WordFeatures.Count, WordFeatures.Count);
                _sentences[i].Features.AsSpan(j * WordFeatures.Count, WordFeatures.Count).CopyTo(features);
                if (random.Chance(_sentences[i].WordDropout[j]))
                    Conceal(features, random);
                if (random.Chance(_options.ListDropout))
                    features[WordFeatures.FirstListed..].Fill(WordFeatures.None);
                _network.Embed(features, input + ((nint)row * Shape.InputSize));
            }
        }

        _inputMask.Apply(_batch, input, input);
    }

    // A word that is not known may still be known as a whole by its hash: half of the time that is hidden, too.
    private static void Conceal(Span<int> features, Randomness random)
    {
        features[0] = Vocabulary.Unknown;
        if (random.Chance(0.5f))
            features.Slice(WordFeatures.FirstWhole, 2).Clear();
    }

    private void RunLayers()
    {
        float* input = _input!.Pointer;
        for (int layer = 0; layer < Shape.Layers; layer++)
        {
            float* output = Make(ref _outputs[layer], _batch.Rows * Shape.OutputSize);
            _layers[2 * layer].Run(_batch, _weights, input, output);
            _layers[(2 * layer) + 1].Run(_batch, _weights, input, output);
            input = Make(ref _masked[layer], _batch.Rows * Shape.OutputSize);
            _layerMasks[layer].Apply(_batch, output, input);
        }
    }

    private float RunTags(float weight)
    {
        int rows = _batch.Rows, size = Shape.TagSize;
        float* first = _masked[0]!.Pointer;
        float* hidden = Make(ref _tagHidden, rows * size);
        float* rectified = Make(ref _rectified, rows * Math.Max(size, Shape.TopSize));
        float* tags = Make(ref _tags, rows * NetworkShape.TagColumns);
        _network.Project(first, Shape.OutputSize, Layout.TagHidden, Layout.TagHiddenBias, rectified, rows);
        _network.Kernel.Rectify(rectified, rows * size);
        _tagMask.Apply(_batch, rectified, hidden);
        _network.Project(hidden, size, Layout.Tags, Layout.TagBias, tags, rows);
        float loss = TagLoss(tags, weight);

        float* slopes = MakeZero(ref _tagSlopes, rows * size);
        Gradients.Project(hidden, size, Layout.Tags, Layout.TagBias, tags, rows, _weights.At(Layout.Tags), slopes, size);
        _tagMask.Apply(_batch, slopes, slopes);
        Rectifier.Return(rectified, slopes, rows * size);
        float* firstSlopes = MakeZero(ref _firstSlopes, rows * Shape.OutputSize);
        Gradients.Project(
            first, Shape.OutputSize, Layout.TagHidden, Layout.TagHiddenBias, slopes, rows, _weights.At(Layout.TagHidden), firstSlopes,
            Shape.OutputSize);
        return loss;
    }

    private float TagLoss(float* tags, float weight)
    {
        int parts = UniversalDependencies.PartOfSpeechNames.Length, penn = UniversalDependencies.PennTagNames.Length;
        float loss = 0;
        for (int i = 0; i < _batch.Count; i++)
        {
            for (int j = 0; j < _batch.LengthOf(i); j++)
            {
                int row = _batch.Row(i, j);
                var scores = new Span<float>(tags + ((nint)row * NetworkShape.TagColumns), NetworkShape.TagColumns);
                Span<float> universal = scores[..NetworkShape.PartOfSpeechColumns], second = scores[NetworkShape.PartOfSpeechColumns..];
                loss += SoftmaxLoss.Apply(
                    universal[..parts], (int)_sentences[i].Example.PartsOfSpeech[j], _teachers.PartOfSpeech(row), _teachers.Gold, weight,
                    _options.Smoothing);
                loss += SoftmaxLoss.Apply(
                    second[..penn], (int)_sentences[i].Example.Tags[j], _teachers.PennTag(row), _teachers.Gold, weight, _options.Smoothing);
                universal[parts..].Clear();
                second[penn..].Clear();
            }
        }

        return loss;
    }

    private float RunTop(float weight)
    {
        int rows = _batch.Rows, size = Shape.TopSize, arcs = Shape.ArcSize, names = size - Shape.NameSize;
        float* last = _masked[^1]!.Pointer;
        float* rectified = Make(ref _rectified, rows * Math.Max(Shape.TagSize, size));
        float* top = Make(ref _top, rows * size);
        float* mapped = Make(ref _mapped, rows * arcs);
        float* topSlopes = MakeZero(ref _topSlopes, rows * size);
        float* mappedSlopes = MakeZero(ref _mappedSlopes, rows * arcs);
        float* outputSlopes = MakeZero(ref _outputSlopes, rows * Shape.OutputSize);
        _network.Project(last, Shape.OutputSize, Layout.Top, Layout.TopBias, rectified, rows);
        for (int row = 0; row < rows; row++)
        {
            _network.Kernel.Rectify(rectified + ((nint)row * size), 2 * arcs);
            _network.Kernel.Rectify(rectified + ((nint)row * size) + names, Shape.NameSize);
        }

        _topMask.Apply(_batch, rectified, top);
        _network.Project(top, size, Layout.Arcs, Layout.ArcBias, mapped, rows);
        float loss = RunNames(top + names, topSlopes + names, weight);
        for (int i = 0; i < _batch.Count; i++)
            loss += _treeLoss.Apply(_batch, i, _sentences[i].Example, top, mapped, topSlopes, mappedSlopes, weight);

        Gradients.Project(top, size, Layout.Arcs, Layout.ArcBias, mappedSlopes, rows, _weights.At(Layout.Arcs), topSlopes, size);
        _topMask.Apply(_batch, topSlopes, topSlopes);
        for (int row = 0; row < rows; row++)
        {
            nint at = (nint)row * size;
            Rectifier.Return(rectified + at, topSlopes + at, 2 * arcs);
            Rectifier.Return(rectified + at + names, topSlopes + at + names, Shape.NameSize);
        }

        Gradients.Project(
            last, Shape.OutputSize, Layout.Top, Layout.TopBias, topSlopes, rows, _weights.At(Layout.Top), outputSlopes, Shape.OutputSize);
        return loss;
    }

    private float RunNames(float* hidden, float* hiddenSlopes, float weight)
    {
        const int Columns = NetworkShape.NameColumns;
        int rows = _batch.Rows;
        float* names = Make(ref _names, rows * Columns);
        _network.Project(hidden, Shape.TopSize, Layout.Names, Layout.NameBias, names, rows);
        float loss = 0;
        for (int i = 0; i < _batch.Count; i++)
        {
            int length = _batch.LengthOf(i);
            int apart = _sentences[i].Example.HasDerivedNames ? DerivedNames : 0;
            var steps = new ReadOnlySpan<float>(_network.At(Layout.NameSteps) + (apart * Columns), DerivedNames * Columns);
            var stepSlopes = new Span<float>(Gradients.At(Layout.NameSteps) + (apart * Columns), DerivedNames * Columns);
            var chain = new Span<float>(Make(ref _chain, length * Columns), length * Columns);
            for (int j = 0; j < length; j++)
                new Span<float>(names + ((nint)_batch.Row(i, j) * Columns) + apart, DerivedNames).CopyTo(chain[(j * Columns)..]);
            _nameTarget.Reset(length);
            _teachers.AddNames(_nameTarget, i, _sentences[i].Example.Names);
            loss += _nameLoss.Apply(chain, steps, stepSlopes, _nameTarget, weight * _options.NameWeight);
            for (int j = 0; j < length; j++)
            {
                var slopes = new Span<float>(names + ((nint)_batch.Row(i, j) * Columns), Columns);
                slopes.Clear();
                chain.Slice(j * Columns, NameLabels.Count).CopyTo(slopes[apart..]);
            }
        }

        Gradients.Project(
            hidden, Shape.TopSize, Layout.Names, Layout.NameBias, names, rows, _weights.At(Layout.Names), hiddenSlopes, Shape.TopSize);
        return loss;
    }

    private void ReturnLayers()
    {
        float* slopes = _outputSlopes!.Pointer;
        for (int layer = Shape.Layers - 1; layer >= 0; layer--)
        {
            if (layer == 0)
                _network.Kernel.Add(slopes, _firstSlopes!.Pointer, _batch.Rows * Shape.OutputSize);
            _layerMasks[layer].Apply(_batch, slopes, slopes);
            float* input = layer == 0 ? _input!.Pointer : _masked[layer - 1]!.Pointer;
            float* inputSlopes = MakeZero(ref _inputSlopes, _batch.Rows * Shape.LayerInput(layer));
            for (int direction = 0; direction < 2; direction++)
            {
                _layers[(2 * layer) + direction].Return(
                    _batch, _weights, Gradients, input, _outputs[layer]!.Pointer, slopes, inputSlopes, _options.RecurrentDropout);
            }

            (_outputSlopes, _inputSlopes) = (_inputSlopes, _outputSlopes);
            slopes = inputSlopes;
        }
    }

    private void ReturnEmbeddings()
    {
        float* slopes = _outputSlopes!.Pointer;
        _inputMask.Apply(_batch, slopes, slopes);
        float* words = Gradients.At(Layout.Words), subwords = Gradients.At(Layout.Subwords);
        for (int row = 0; row < _batch.Rows; row++)
        {
            float* slope = slopes + ((nint)row * Shape.InputSize);
            ReadOnlySpan<int> features = _rows.AsSpan(row * WordFeatures.Count, WordFeatures.Count);
            _network.Kernel.Add(words + ((nint)features[0] * Shape.WordSize), slope, Shape.WordSize);
            foreach (int part in features[1..])
            {
                if (part == WordFeatures.None)
                    continue;
                _network.Kernel.Add(subwords + ((nint)part * Shape.SubwordSize), slope + Shape.WordSize, Shape.SubwordSize);
            }
        }
    }
}
