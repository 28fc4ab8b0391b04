using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Gives each pass its own version of every sentence.</summary>
internal sealed class ExampleVariation
{
    private readonly TrainingOptions _options;
    private readonly NameReplacement _replacement;
    private readonly SentenceInvention? _invention;

    public ExampleVariation(TrainingData data, TrainingOptions options)
    {
        _options = options;
        _replacement = new NameReplacement(data.Gazetteer, data.Train);
        if (options.Teachers > 0)
            _invention = new SentenceInvention(data.Train);
    }

    /// <summary>Returns a version of a sentence.</summary>
    public Example Apply(Example example, Randomness random)
    {
        if (_invention is not null && random.Chance(_options.Invention))
            example = _invention.Apply(example, random);
        return SentenceVariation.Apply(_replacement.Apply(example, _options.NameReplacement, random), random);
    }
}
