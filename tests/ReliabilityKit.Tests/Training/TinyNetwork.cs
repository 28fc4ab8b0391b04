using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Tests.Language;
using ReliabilityKit.Training.Lemmas;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Tests.Training;

/// <summary>A network of the smallest size, for the sentences of <see cref="TinyTreebank"/>.</summary>
internal static class TinyNetwork
{
    public static readonly TrainingOptions Options = new()
    {
        Passes = 120,
        BatchSize = 2,
        Dropout = 0,
        RecurrentDropout = 0,
        WordDropout = 0,
        Concealment = 0,
        ListDropout = 0,
        Smoothing = 0,
        Averaging = 0.9f,
        LearningRate = 0.01f,
    };

    public static Dictionary<string, int> Counts => VocabularyBuilder.Count(TinyTreebank.Examples());

    public static Vocabulary Vocabulary => VocabularyBuilder.Build(Counts, 1);

    public static Network Create()
    {
        var shape = new NetworkShape(Vocabulary.Count, 64, 16, 16, 2, 16, 16, 16, 16, 16);
        return new Network(new NetworkLayout(shape), Kernels.Best);
    }

    public static WordFeatures Features(Network network) => new(Vocabulary, new NameHints([]), WordClasses.None, network.Shape.Subwords);

    public static ModelFile Train(TrainingOptions options)
    {
        Network network = Create(), average = Create();
        var trainer = new NetworkTrainer(network, Features(network), Counts, [], options);
        trainer.Train([], _ => TinyTreebank.Examples(), (_, _, weights) => weights.CopyTo(average.Weights));
        var file = new ModelFile();
        file.SetText(ModelSection.Name, "Tiny");
        file.SetText(ModelSection.Language, "en");
        file.SetNetwork(average, Vocabulary);
        file.SetLemmas(LemmaTrainer.Train(TinyTreebank.Examples()));
        return file;
    }
}
