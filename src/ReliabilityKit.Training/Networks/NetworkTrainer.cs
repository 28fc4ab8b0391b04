using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>Trains a network: passes over shuffled batches, each shared by two workers.</summary>
internal sealed class NetworkTrainer
{
    private const int Workers = 2;
    private readonly TrainingOptions _options;
    private readonly Network _network;
    private readonly SentenceFeatures _features;
    private readonly Dictionary<string, int> _counts;
    private readonly TransposedWeights _transposed;
    private readonly TrainingPass[] _passes;
    private readonly Gradients[] _gradients;
    private readonly AdamOptimizer _optimizer;
    private readonly float[] _squares = new float[Workers];
    private readonly float[] _losses = new float[Workers];

    public NetworkTrainer(
        Network network, WordFeatures features, Dictionary<string, int> counts, IReadOnlyList<Teacher> teachers, TrainingOptions options)
    {
        _network = network;
        _features = new SentenceFeatures(features);
        _counts = counts;
        _options = options;
        _transposed = new TransposedWeights(network);
        _passes = [.. Enumerable.Range(0, Workers).Select(_ => new TrainingPass(network, _transposed, teachers, options))];
        _gradients = [.. _passes.Select(p => p.Gradients)];
        _optimizer = new AdamOptimizer(network);
    }

    /// <summary>Trains on sentences.</summary>
    /// <param name="start">Weights to go on from, or none to begin with small random ones.</param>
    /// <param name="examples">Gives the sentences of a pass, which may differ from pass to pass.</param>
    /// <param name="afterPass">Called after each pass with its number, its loss and the averaged weights.</param>
    public void Train(ReadOnlySpan<float> start, Func<Randomness, IEnumerable<Example>> examples, Action<int, float, ReadOnlySpan<float>> afterPass)
    {
        var random = new Randomness(_options.Seed);
        NetworkInitializer.Fill(_network, random);
        start.CopyTo(_network.Weights);
        int update = 0;
        for (int pass = 0; pass < _options.Passes; pass++)
        {
            List<TrainingSentence> sentences = [.. examples(random).Select(Prepare)];
            List<TrainingSentence[]> batches = Cut(sentences, random);
            float loss = 0;
            foreach (TrainingSentence[] batch in batches)
                loss += Update(batch, (float)update / (batches.Count * _options.Passes), update++);
            afterPass(pass, loss / batches.Count, _optimizer.Average);
        }
    }

    private TrainingSentence Prepare(Example example)
    {
        int[] rows = new int[example.Length * WordFeatures.Count];
        float[] dropout = new float[example.Length];
        _features.Describe(example.Forms);
        for (int i = 0; i < example.Length; i++)
        {
            _features[i].CopyTo(rows.AsSpan(i * WordFeatures.Count, WordFeatures.Count));
            int count = _counts.GetValueOrDefault(VocabularyBuilder.Key(example.Forms[i]));
            dropout[i] = _options.Concealment + ((1 - _options.Concealment) * _options.WordDropout / (_options.WordDropout + count));
        }

        return new TrainingSentence(example, rows, dropout);
    }

    // Sentences of about the same length share a batch, so that the steps of the recurrent layers stay wide.
    private List<TrainingSentence[]> Cut(List<TrainingSentence> sentences, Randomness random)
    {
        const int BatchesPerPool = 40;
        TrainingSentence[] all = [.. sentences];
        random.Shuffle(all.AsSpan());
        var batches = new List<TrainingSentence[]>();
        foreach (TrainingSentence[] pool in all.Chunk(_options.BatchSize * BatchesPerPool))
            batches.AddRange(pool.OrderBy(s => s.Example.Length).Chunk(_options.BatchSize));
        TrainingSentence[][] order = [.. batches];
        random.Shuffle(order.AsSpan());
        return [.. order];
    }

    // A short way up, then down to a fiftieth along half a cosine.
    private float Rate(int update, float done)
    {
        const int WarmUp = 200;
        float rate = _options.LearningRate * (0.02f + (0.98f * 0.5f * (1 + MathF.Cos(MathF.PI * done))));
        return update < WarmUp ? rate * (update + 1) / WarmUp : rate;
    }

    private float Update(TrainingSentence[] batch, float done, int update)
    {
        float rate = Rate(update, done), gold = _options.GoldShare * done;
        float weight = 1f / batch.Sum(s => s.Example.Length);
        Each(part => _transposed.Refresh(part, Workers, _options.RecurrentDropout, Draw(update, part)));
        Each(part => _losses[part] = _passes[part].Run(
            batch.Where((_, i) => i % Workers == part), weight, gold, update, Draw(update, part + Workers)));
        _optimizer.BeginUpdate();
        Each(part => _squares[part] = _optimizer.Reduce(_gradients, part, Workers));
        float squares = _squares.Sum();
        Each(part => _optimizer.Update(_gradients, squares, rate, _options.Averaging, part, Workers));
        return _losses.Sum();
    }

    private Randomness Draw(int update, int stream) => new((_options.Seed * 1_000_003) + ((ulong)update * 2 * Workers) + (ulong)stream);

    private static void Each(Action<int> action) => Parallel.For(0, Workers, new ParallelOptions { MaxDegreeOfParallelism = Workers }, action);
}
