using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Networks;

/// <summary>What teachers hold probable of a batch. One per worker; it owns all buffers.</summary>
/// <remarks>
/// The teachers take turns, a batch each. As the loss is linear in what is taught, that is in the mean what all of them together would teach
/// (Kuncoro et al. 2016), at the price of one.
/// </remarks>
internal sealed unsafe class TeacherPanel
{
    private readonly IReadOnlyList<Teacher> _teachers;
    private readonly NetworkState[] _states;
    private readonly float _temperature;
    private readonly LabelChain _chain = new();
    private readonly List<AlignedFloats?> _heads = [];
    private readonly List<AlignedFloats?> _relations = [];
    private readonly List<NameTarget> _names = [];
    private SentenceBatch _batch = new();
    private AlignedFloats? _tags;
    private float[] _scores = [];

    /// <param name="teachers">The teachers; without any, all answers are empty.</param>
    /// <param name="temperature">What their scores are divided by: more than 1 makes them less sure.</param>
    public TeacherPanel(IReadOnlyList<Teacher> teachers, float temperature)
    {
        _teachers = teachers;
        _states = [.. teachers.Select(t => new NetworkState(new QuantizedNetwork(t.Network)))];
        _temperature = temperature;
    }

    /// <summary>Gets the least weight of right names.</summary>
    public float NameGold { get; init; }

    /// <summary>Gets or sets the weight of the right answers beside the teachers'.</summary>
    public float Gold { get; set; } = 1;

    private static int PartsOfSpeech => UniversalDependencies.PartOfSpeechNames.Length;

    private static int PennTags => UniversalDependencies.PennTagNames.Length;

    private static int RelationCount => UniversalDependencies.RelationNames.Length;

    private bool IsEmpty => _teachers.Count == 0;

    /// <summary>Asks a teacher about sentences; relations are asked for given the right heads.</summary>
    /// <param name="sentences">The sentences, from the longest to the shortest.</param>
    /// <param name="batch">Their rows.</param>
    /// <param name="turn">Number of the batch, which says whose turn it is.</param>
    public void Run(IReadOnlyList<TrainingSentence> sentences, SentenceBatch batch, int turn)
    {
        if (IsEmpty)
            return;
        _batch = batch;
        Teacher teacher = _teachers[turn % _teachers.Count];
        NetworkState state = _states[turn % _teachers.Count];
        Run(teacher, state, sentences);
        ReadTags(state);
        while (_names.Count < batch.Count)
        {
            _names.Add(new NameTarget());
            _heads.Add(null);
            _relations.Add(null);
        }

        for (int i = 0; i < batch.Count; i++)
        {
            _heads[i] = ReadHeads(state, i, _heads[i]);
            _relations[i] = ReadRelations(state, i, sentences[i].Example.Heads, _relations[i]);
            ReadNames(teacher.Network, state, i);
        }
    }

    /// <summary>Returns how probable each universal tag of a row is.</summary>
    public ReadOnlySpan<float> PartOfSpeech(int row) => IsEmpty ? [] : new(Tags(row), PartsOfSpeech);

    /// <summary>Returns how probable each Penn tag of a row is.</summary>
    public ReadOnlySpan<float> PennTag(int row) => IsEmpty ? [] : new(Tags(row) + NetworkShape.PartOfSpeechColumns, PennTags);

    /// <summary>Returns how probable the root and each token are as a token's head.</summary>
    public ReadOnlySpan<float> Heads(int sentence, int token) => IsEmpty ? [] : Row(_heads[sentence]!, token, _batch.LengthOf(sentence) + 1);

    /// <summary>Returns how probable each relation of a token to its right head is.</summary>
    public ReadOnlySpan<float> Relation(int sentence, int token) => IsEmpty ? [] : Row(_relations[sentence]!, token, RelationCount);

    /// <summary>Adds what is right and what is held probable of a sentence's names to a target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="sentence">Index of the sentence.</param>
    /// <param name="right">Its right labels.</param>
    public void AddNames(NameTarget target, int sentence, ReadOnlySpan<byte> right)
    {
        float gold = IsEmpty ? 1 : Math.Max(Gold, NameGold);
        target.Add(right, gold);
        if (gold < 1)
            target.Add(_names[sentence], 1 - gold);
    }

    private static void Run(Teacher teacher, NetworkState state, IReadOnlyList<TrainingSentence> sentences)
    {
        state.Batch.Reset([.. sentences.Select(s => s.Example.Length)]);
        state.Reserve();
        var described = new SentenceFeatures(teacher.Features);
        for (int i = 0; i < sentences.Count; i++)
        {
            string[] forms = sentences[i].Example.Forms;
            described.Describe(forms);
            for (int j = 0; j < forms.Length; j++)
                state.SetInput(state.Batch.Row(i, j), described[j]);
        }

        state.Run();
    }

    private static Span<float> Row(AlignedFloats rows, int row, int columns) => new(rows.Pointer + ((nint)row * columns), columns);

    private float* Tags(int row) => _tags!.Pointer + ((nint)row * NetworkShape.TagColumns);

    private void ReadTags(NetworkState state)
    {
        _tags = AlignedFloats.Ensure(_tags, _batch.Rows * NetworkShape.TagColumns);
        for (int row = 0; row < _batch.Rows; row++)
        {
            ReadOnlySpan<float> scores = state.Tags(row);
            Read(scores[..PartsOfSpeech], new(Tags(row), PartsOfSpeech));
            Read(scores.Slice(NetworkShape.PartOfSpeechColumns, PennTags), new(Tags(row) + NetworkShape.PartOfSpeechColumns, PennTags));
        }
    }

    private AlignedFloats ReadHeads(NetworkState state, int sentence, AlignedFloats? buffer)
    {
        int length = _batch.LengthOf(sentence);
        buffer = AlignedFloats.Ensure(buffer, length * (length + 1));
        float* scores = state.Arcs(sentence, out int stride);
        for (int i = 0; i < length; i++)
            Read(new(scores + ((nint)i * stride), length + 1), Row(buffer, i, length + 1));
        return buffer;
    }

    private AlignedFloats ReadRelations(NetworkState state, int sentence, int[] heads, AlignedFloats? buffer)
    {
        buffer = AlignedFloats.Ensure(buffer, heads.Length * RelationCount);
        float* scores = state.Relations(sentence, heads);
        for (int i = 0; i < heads.Length; i++)
            Read(new(scores + ((nint)i * NetworkShape.RelationColumns), RelationCount), Row(buffer, i, RelationCount));
        return buffer;
    }

    private void ReadNames(Network network, NetworkState state, int sentence)
    {
        const int Columns = NetworkShape.NameColumns;
        int length = _batch.LengthOf(sentence);
        if (_scores.Length < length * Columns)
            _scores = new float[length * Columns * 2];
        for (int i = 0; i < length; i++)
            state.Names(_batch.Row(sentence, i)).CopyTo(_scores.AsSpan(i * Columns));
        Tensor steps = network.Layout.NameSteps;
        _chain.Read(_scores.AsSpan(0, length * Columns), new ReadOnlySpan<float>(network.At(steps), steps.Length), _temperature);
        _names[sentence].Reset(length);
        _names[sentence].Add(_chain, 1);
    }

    private void Read(ReadOnlySpan<float> scores, Span<float> probabilities)
    {
        scores.CopyTo(probabilities);
        SoftmaxLoss.ToProbabilities(probabilities, _temperature);
    }
}
