using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Lemmas;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Commands;

/// <summary>Trains a model from the treebanks and writes its file with its scores beside it.</summary>
internal sealed class TrainCommand : RootCommand
{
    private const int LeastWordCount = 2;
    private readonly Option<DirectoryInfo> _data =
        new("--data") { Description = "Folder that holds treebank, entities, gazetteer and lexicon.", Required = true };
    private readonly Option<FileInfo> _output = new("--output") { Description = "The model file to write.", Required = true };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Where all randomness comes from.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _passes = Number("--passes", "How often all sentences are seen.", new TrainingOptions().Passes);
    private readonly Option<int> _layers = Number("--layers", "Bidirectional layers.", new NetworkSize().Layers);
    private readonly Option<int> _units = Number("--units", "Width of a layer in one direction.", new NetworkSize().Units);
    private readonly Option<float> _dropout = Real("--dropout", "Share of numbers set to zero between layers.", new TrainingOptions().Dropout);
    private readonly Option<float> _goldShare =
        Real("--gold-share", "Weight of the treebank beside teachers in the end.", new TrainingOptions().GoldShare);
    private readonly Option<FileInfo[]> _teachers = new("--teacher") { Description = "A model file to learn from; may be repeated." };
    private readonly Option<FileInfo?> _start = new("--start") { Description = "A model file with the same words and sizes to go on from." };
    private readonly Option<float> _rate = Real("--rate", "Adam's step at its highest.", new TrainingOptions().LearningRate);
    private readonly Option<float> _concealment = Real("--concealment", "Share of words hidden.", new TrainingOptions().Concealment);

    public TrainCommand()
        : base("Trains the language model of ReliabilityKit.")
    {
        Option[] options = [_data, _output, _seed, _passes, _layers, _units, _dropout, _concealment, _goldShare, _teachers, _start, _rate];
        foreach (Option option in options)
            Options.Add(option);
        SetAction(Run);
    }

    private static Option<int> Number(string name, string description, int value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private static Option<float> Real(string name, string description, float value) =>
        new(name) { Description = description, DefaultValueFactory = _ => value };

    private void Run(ParseResult arguments)
    {
        Teacher[] teachers = [.. (arguments.GetValue(_teachers) ?? []).Select(t => Teacher.Read(t.FullName))];
        var options = new TrainingOptions
        {
            Seed = arguments.GetValue(_seed),
            Passes = arguments.GetValue(_passes),
            Dropout = arguments.GetValue(_dropout),
            Concealment = arguments.GetValue(_concealment),
            GoldShare = arguments.GetValue(_goldShare),
            LearningRate = arguments.GetValue(_rate),
            Teachers = teachers.Length,
        };
        var size = new NetworkSize { Layers = arguments.GetValue(_layers), Units = arguments.GetValue(_units) };
        FileInfo output = arguments.GetRequiredValue(_output);
        var clock = Stopwatch.StartNew();
        var data = TrainingData.Read(arguments.GetRequiredValue(_data).FullName);
        ModelFile file = Train(data, size, teachers, options, arguments.GetValue(_start), output, clock);
        ScoreFile.Write(Path.ChangeExtension(output.FullName, ".scores.md"), file, data, size, options, clock.Elapsed);
    }

    // The file is written after each pass, so that a run that is cut short leaves a model.
    private static ModelFile Train(
        TrainingData data, NetworkSize size, IReadOnlyList<Teacher> teachers, TrainingOptions options, FileInfo? start, FileInfo output, Stopwatch clock)
    {
        Dictionary<string, int> counts = VocabularyBuilder.Count(data.Train);
        Vocabulary vocabulary = VocabularyBuilder.Build(counts, LeastWordCount);
        NameHints hints = data.Gazetteer.CreateHints();
        var network = new Network(new NetworkLayout(size.ToShape(vocabulary)), Kernels.Best);
        var average = new Network(network.Layout, Kernels.Best);
        var features = new WordFeatures(vocabulary, hints, data.Dictionary, network.Shape.Subwords);
        Console.WriteLine($"{data.Train.Count} sentences, {vocabulary.Count} words, {network.Layout.Length} weights");

        ModelFile file = Pack(data, options, hints);
        var variation = new ExampleVariation(data, options);
        new NetworkTrainer(network, features, counts, teachers, options).Train(
            start is null ? [] : ReadWeights(start, network),
            variation.Pass,
            (pass, loss, weights) =>
            {
                weights.CopyTo(average.Weights);
                Report(
                    pass, loss, clock.Elapsed, DevelopmentScores.Measure(average, features, data.WebDevelopment),
                    DevelopmentScores.Measure(average, features, data.MultilayerDevelopment));
                file.SetNetwork(average, vocabulary);
                using FileStream stream = output.Create();
                file.Write(stream);
            });
        return file;
    }

    private static float[] ReadWeights(FileInfo start, Network network)
    {
        Network trained = ModelFile.Read(File.ReadAllBytes(start.FullName)).GetNetwork(Kernels.Best);
        return trained.Shape == network.Shape
            ? trained.Weights.ToArray()
            : throw new InvalidDataException($"{start.Name} has another vocabulary or other sizes: {trained.Shape}, not {network.Shape}");
    }

    private static void Report(int pass, float loss, TimeSpan elapsed, DevelopmentScores web, DevelopmentScores multilayer) =>
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"pass {pass + 1}, {elapsed.TotalSeconds:F0} s, loss {loss:F3}, EWT dev {web}, GUM dev {multilayer}"));

    private static ModelFile Pack(TrainingData data, TrainingOptions options, NameHints hints)
    {
        var file = new ModelFile();
        file.SetText(ModelSection.Name, "ReliabilityKit English");
        file.SetText(ModelSection.Language, "en");
        file.SetText(ModelSection.DataVersion, TrainingData.Version);
        file.SetText(ModelSection.Licence, TrainingData.Licence);
        file.SetText(ModelSection.Seed, options.Seed.ToString(CultureInfo.InvariantCulture));
        file.SetNameHints(hints);
        file.SetWordClasses(data.Dictionary);
        file.SetLemmas(LemmaTrainer.Train(data.Train));
        return file;
    }
}
