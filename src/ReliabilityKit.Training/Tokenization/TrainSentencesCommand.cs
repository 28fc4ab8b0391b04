using System.CommandLine;
using System.Globalization;
using ReliabilityKit.Language.Tokenization;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Tokenization;

/// <summary>Trains the sentence splitter from the treebanks and writes its file.</summary>
internal sealed class TrainSentencesCommand : Command
{
    private readonly Option<DirectoryInfo> _data = new("--data") { Description = "Folder that holds treebank.", Required = true };
    private readonly Option<FileInfo> _output = new("--output") { Description = "The file to write.", Required = true };
    private readonly Option<ulong> _seed = new("--seed") { Description = "Where all randomness comes from.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _passes = new("--passes") { DefaultValueFactory = _ => 3 };
    private readonly Option<int> _features = new("--features") { DefaultValueFactory = _ => 110_000 };
    private readonly Option<float> _threshold = new("--threshold") { DefaultValueFactory = _ => -0.5f };

    public TrainSentencesCommand()
        : base("train-sentences", "Trains the sentence splitter.")
    {
        foreach (Option option in (ReadOnlySpan<Option>)[_data, _output, _seed, _passes, _features, _threshold])
            Options.Add(option);
        SetAction(Run);
    }

    private void Run(ParseResult arguments)
    {
        string folder = arguments.GetRequiredValue(_data).FullName;
        var random = new Randomness(arguments.GetValue(_seed));
        List<SentenceExample> training = [.. SentenceCorpus.Read(folder, "ewt-train"), .. SentenceCorpus.Read(folder, "gum-train")];
        List<SentenceExample> ewt = SentenceCorpus.Read(folder, "ewt-dev"), gum = SentenceCorpus.Read(folder, "gum-dev");
        (string Name, List<SentenceExample> Examples)[] development =
        [
            ("ewt-dev", ewt), ("gum-dev", gum), ("ewt-dev in lines", LineLayout.Vary(ewt, new Randomness(7))), ("gum-dev in lines", LineLayout.Vary(gum, new Randomness(7))),
        ];
        var trainer = new BoundaryTrainer();
        SentenceSplitter splitter = null!;
        for (int round = 0; round < 2; round++)
        {
            for (int pass = 0; pass < arguments.GetValue(_passes); pass++)
            {
                BoundaryPassage[] passages = [.. training.Concat(LineLayout.Vary(training, random)).Select(BoundaryPassage.Of)];
                random.Shuffle(passages.AsSpan());
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loss {trainer.Train(passages):F5}"));
                splitter = new SentenceSplitter(trainer.Quantize(arguments.GetValue(_threshold)), TokenizerLexicon.English);
                foreach ((string name, List<SentenceExample> examples) in development)
                {
                    SentenceScores scores = SentenceScores.Of(splitter, examples);
                    Console.WriteLine(string.Create(
                        CultureInfo.InvariantCulture, $"  {name}: precision {scores.Precision:F2} recall {scores.Recall:F2} F1 {scores.F1:F2}"));
                }
            }

            if (round == 0)
                trainer.Prune(arguments.GetValue(_features));
        }

        File.WriteAllBytes(arguments.GetRequiredValue(_output).FullName, splitter.ToBytes());
    }
}
