using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>What several teachers hold probable of a batch, on average (Kuncoro et al. 2016). One per worker; it owns all buffers.</summary>
internal sealed unsafe class TeacherPanel
{
    private readonly IReadOnlyList<Teacher> _teachers;
    private readonly NetworkState[] _states;
    private readonly float _temperature;
    private readonly float _share;
    private readonly LabelChain _chain = new();
    private readonly List<NameTarget> _names = [];
    private readonly List<AlignedFloats?> _arcs = [];
    private readonly List<AlignedFloats?> _relations = [];
    private float[] _part = [];
    private SentenceBatch _batch = new();
    private AlignedFloats? _tags;
    private float[] _scores = [];

    /// <param name="teachers">The teachers; without any, all answers are empty.</param>
    /// <param name="temperature">What their scores are divided by: more than 1 makes them less sure.</param>
    public TeacherPanel(IReadOnlyList<Teacher> teachers, float temperature)
    {
        _teachers = teachers;
        _states = [.. teachers.Select(t => new NetworkState(t.Network))];
        _temperature = temperature;
        _share = 1f / Math.Max(1, teachers.Count);
    }

    /// <summary>Gets or sets the weight of the right answers beside the teachers'.</summary>
    public float Gold { get; set; } = 1;

    private static int PartsOfSpeech => UniversalDependencies.PartOfSpeechNames.Length;

    private static int PennTags => UniversalDependencies.PennTagNames.Length;

    private static int RelationCount => UniversalDependencies.RelationNames.Length;

    private bool IsEmpty => _teachers.Count == 0;

    /// <summary>Asks the teachers about sentences; relations are asked for given the right heads.</summary>
    /// <param name="sentences">The sentences, from the longest to the shortest.</param>
    /// <param name="batch">Their rows.</param>
    public void Run(IReadOnlyList<TrainingSentence> sentences, SentenceBatch batch)
    {
        if (IsEmpty)
            return;
        _batch = batch;
        Clear();
        for (int i = 0; i < _teachers.Count; i++)
        {
            Run(_teachers[i], _states[i], sentences);
            AddTags(_states[i]);
            for (int sentence = 0; sentence < sentences.Count; sentence++)
                AddSentence(_teachers[i].Network, _states[i], sentence, sentences[sentence].Example);
        }
    }

    /// <summary>Returns how probable each universal tag of a row is.</summary>
    public ReadOnlySpan<float> PartOfSpeech(int row) => IsEmpty ? [] : new(Tags(row), PartsOfSpeech);

    /// <summary>Returns how probable each Penn tag of a row is.</summary>
    public ReadOnlySpan<float> PennTag(int row) => IsEmpty ? [] : new(Tags(row) + NetworkShape.PartOfSpeechColumns, PennTags);

    /// <summary>Returns how probable the root and each token are as a token's head.</summary>
    public ReadOnlySpan<float> Heads(int sentence, int token)
    {
        int columns = IsEmpty ? 0 : _batch.LengthOf(sentence) + 1;
        return IsEmpty ? [] : new(_arcs[sentence]!.Pointer + ((nint)token * columns), columns);
    }

    /// <summary>Returns how probable each relation of a token to its right head is.</summary>
    public ReadOnlySpan<float> Relation(int sentence, int token) =>
        IsEmpty ? [] : new(_relations[sentence]!.Pointer + ((nint)token * RelationCount), RelationCount);

    /// <summary>Adds what is right and what is held probable of a sentence's names to a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="right">Its right labels.</param>
    public void AddNames(NameTarget target, int sentence, ReadOnlySpan<byte> right)
    {
        target.Add(right, IsEmpty ? 1 : Gold);
        if (!IsEmpty)
            target.Add(_names[sentence], 1 - Gold);
    }

    private static void AddTo(float* target, ReadOnlySpan<float> values, float weight)
    {
        for (int i = 0; i < values.Length; i++)
            target[i] += weight * values[i];
    }

    private float* Tags(int row) => _tags!.Pointer + ((nint)row * NetworkShape.TagColumns);

    private void Clear()
    {
        _tags = AlignedFloats.Ensure(_tags, _batch.Rows * NetworkShape.TagColumns);
        _tags.Span.Clear();
        while (_names.Count < _batch.Count)
        {
            _names.Add(new NameTarget());
            _arcs.Add(null);
            _relations.Add(null);
        }

        for (int i = 0; i < _batch.Count; i++)
        {
            int length = _batch.LengthOf(i);
            _names[i].Reset(length);
            _arcs[i] = AlignedFloats.Ensure(_arcs[i], length * (length + 1));
            _arcs[i]!.Span.Clear();
            _relations[i] = AlignedFloats.Ensure(_relations[i], length * RelationCount);
            _relations[i]!.Span.Clear();
        }
    }

    private static void Run(Teacher teacher, NetworkState state, IReadOnlyList<TrainingSentence> sentences)
    {
        state.Batch.Reset([.. sentences.Select(s => s.Example.Length)]);
        state.Reserve();
        Span<int> rows = stackalloc int[WordFeatures.Count];
        for (int i = 0; i < sentences.Count; i++)
        {
            string[] forms = sentences[i].Example.Forms;
            for (int j = 0; j < forms.Length; j++)
            {
                teacher.Features.Describe(forms[j], rows);
                teacher.Network.Embed(rows, state.Input(state.Batch.Row(i, j)));
            }
        }

        state.Run();
    }

    private void AddTags(NetworkState state)
    {
        for (int row = 0; row < _batch.Rows; row++)
        {
            ReadOnlySpan<float> scores = state.Tags(row);
            AddProbabilities(scores[..PartsOfSpeech], Tags(row));
            AddProbabilities(scores.Slice(NetworkShape.PartOfSpeechColumns, PennTags), Tags(row) + NetworkShape.PartOfSpeechColumns);
        }
    }

    private void AddSentence(Network network, NetworkState state, int sentence, Example example)
    {
        int length = example.Length;
        float* scores = state.Arcs(sentence, out int stride);
        for (int i = 0; i < length; i++)
            AddProbabilities(new(scores + ((nint)i * stride), length + 1), _arcs[sentence]!.Pointer + ((nint)i * (length + 1)));
        scores = state.Relations(sentence, example.Heads);
        for (int i = 0; i < length; i++)
        {
            AddProbabilities(
                new(scores + ((nint)i * NetworkShape.RelationColumns), RelationCount), _relations[sentence]!.Pointer + ((nint)i * RelationCount));
        }

        AddNameChain(network, state, sentence, length);
    }

    private void AddNameChain(Network network, NetworkState state, int sentence, int length)
    {
        const int Columns = NetworkShape.NameColumns;
        if (_scores.Length < length * Columns)
            _scores = new float[length * Columns * 2];
        for (int i = 0; i < length; i++)
            state.Names(_batch.Row(sentence, i)).CopyTo(_scores.AsSpan(i * Columns));
        Tensor steps = network.Layout.NameSteps;
        _chain.Read(_scores.AsSpan(0, length * Columns), new ReadOnlySpan<float>(network.At(steps), steps.Length), _temperature);
        _names[sentence].Add(_chain, _share);
    }

    private void AddProbabilities(ReadOnlySpan<float> scores, float* target)
    {
        if (_part.Length < scores.Length)
            _part = new float[scores.Length * 2];
        Span<float> part = _part.AsSpan(0, scores.Length);
        scores.CopyTo(part);
        SoftmaxLoss.ToProbabilities(part, _temperature);
        AddTo(target, part, _share);
    }
}
