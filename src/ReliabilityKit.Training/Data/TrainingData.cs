using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Data;

/// <summary>Everything a model is trained and tuned on.</summary>
/// <param name="Train">Sentences to learn from.</param>
/// <param name="WebDevelopment">Sentences of EWT to tune on.</param>
/// <param name="MultilayerDevelopment">Sentences of GUM to tune on.</param>
/// <param name="Gazetteer">More names.</param>
/// <param name="Dictionary">What words can be.</param>
internal sealed record TrainingData(
    List<Example> Train, List<Example> WebDevelopment, List<Example> MultilayerDevelopment, Gazetteer Gazetteer, WordClasses Dictionary)
{
    /// <summary>Which data this is.</summary>
    public const string Version = "Universal Dependencies 2.16: EWT and, in part, GUM; Universal NER 1: EWT; WordNet 3.0; names: see NOTICE";

    /// <summary>The licence that models trained on it are under.</summary>
    public const string Licence = "CC BY-SA 4.0";

    /// <summary>Reads the data from a folder that holds <c>treebank</c>, <c>entities</c>, <c>gazetteer</c> and <c>lexicon</c>.</summary>
    public static TrainingData Read(string folder) => Read(folder, Gazetteer.Read(folder));

    private static TrainingData Read(string folder, Gazetteer gazetteer) => new(
        [.. TreebankReader.Read(folder, "ewt-train"), .. TreebankReader.Read(folder, "gum-train").Select(e => e with { HasDerivedNames = true })],
        TreebankReader.Read(folder, "ewt-dev"),
        TreebankReader.Read(folder, "gum-dev"),
        gazetteer,
        WordNetDictionary.Read(folder, gazetteer));
}
