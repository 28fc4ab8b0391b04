using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>Gives each pass its own version of every sentence.</summary>
internal sealed class ExampleVariation
{
    private readonly TrainingData _data;
    private readonly TrainingOptions _options;
    private readonly NameReplacement _replacement;
    private readonly SentenceInvention? _invention;

    public ExampleVariation(TrainingData data, TrainingOptions options)
    {
        _data = data;
        _options = options;
        _replacement = new NameReplacement(data.Gazetteer, data.Train);
        if (options.Teachers > 0)
            _invention = new SentenceInvention(data.Train);
    }

    /// <summary>Gives the sentences of a pass. Those with organizations, which are few, come twice, the second time with other names.</summary>
    public IEnumerable<Example> Pass(Randomness random)
    {
        foreach (Example example in _data.Train)
        {
            yield return Vary(example, random);
            if (example.Names.Contains(NameLabels.Begin(EntityType.Organization)))
                yield return SentenceVariation.Apply(_replacement.Apply(example, 1, random), random);
        }
    }

    private Example Vary(Example example, Randomness random)
    {
        if (_invention is not null && random.Chance(_options.Invention))
            example = _invention.Apply(example, random);
        return SentenceVariation.Apply(_replacement.Apply(example, _options.NameReplacement, random), random);
    }
}
