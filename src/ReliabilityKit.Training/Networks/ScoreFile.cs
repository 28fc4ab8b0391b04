using System.Globalization;
using System.Text;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;

namespace ReliabilityKit.Training.Networks;

/// <summary>Says what a model was trained on and how good it is on the development data, for people.</summary>
internal static class ScoreFile
{
    /// <summary>Measures a model as it is stored, and writes its scores and how it was made.</summary>
    public static void Write(string path, ModelFile file, TrainingData data, NetworkSize size, TrainingOptions options, TimeSpan duration)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {file.GetText(ModelSection.Name)}\n\n");
        text.Append("Written by the training. Percent right on the development data, given its words.\n\n");
        text.Append(Table(file, data));
        text.Append(CultureInfo.InvariantCulture, $"\n- data: {file.GetText(ModelSection.DataVersion)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- licence: {file.GetText(ModelSection.Licence)}\n");
        text.Append(CultureInfo.InvariantCulture, $"- network: {size}\n");
        text.Append(CultureInfo.InvariantCulture, $"- training: {options}\n");
        text.Append(CultureInfo.InvariantCulture, $"- duration: {duration.TotalMinutes:F0} minutes, two threads\n");
        File.WriteAllText(path, text.ToString());
    }

    /// <summary>Measures a model as it is stored.</summary>
    /// <returns>A Markdown table.</returns>
    public static string Table(ModelFile file, TrainingData data)
    {
        Network network = file.GetNetwork(Kernels.Best);
        var features = file.GetFeatures();
        var lemmatizer = new Lemmatizer(file.GetLemmas());
        return "| data | UPOS | Penn tag | lemma (gold tags) | UAS | LAS | names F1 |\n|---|---|---|---|---|---|---|\n"
            + Row("EWT dev", network, features, lemmatizer, data.WebDevelopment)
            + Row("GUM dev", network, features, lemmatizer, data.MultilayerDevelopment);
    }

    private static string Row(string name, Network network, WordFeatures features, Lemmatizer lemmatizer, List<Example> examples)
    {
        DevelopmentScores scores = DevelopmentScores.Measure(network, features, examples);
        double words = examples.Sum(e => e.Length);
        double lemmas = examples.Sum(e => Enumerable.Range(0, e.Length).Count(i => lemmatizer.Lemma(e.Forms[i], e.Tags[i]) == e.Lemmas[i]));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {scores.PartsOfSpeech:F2} | {scores.Tags:F2} | {100 * lemmas / words:F2} | {scores.Heads:F2} | {scores.Relations:F2} "
            + $"| {scores.Names:F2} |\n");
    }
}
