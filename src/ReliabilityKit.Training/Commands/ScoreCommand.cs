using System.CommandLine;
using ReliabilityKit.Language;
using ReliabilityKit.Training.Data;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Commands;

/// <summary>Measures a model file on the development data.</summary>
internal sealed class ScoreCommand : Command
{
    public ScoreCommand()
        : base("score", "Measures a model file on the development data.")
    {
        var model = new Argument<FileInfo>("model") { Description = "The model file." };
        var data = new Option<DirectoryInfo>("--data") { Description = "Folder that holds treebank, entities and gazetteer.", Required = true };
        Arguments.Add(model);
        Options.Add(data);
        SetAction(arguments => Console.Out.Write(ScoreFile.Table(
            ModelFile.Read(File.ReadAllBytes(arguments.GetRequiredValue(model).FullName)),
            TrainingData.Read(arguments.GetRequiredValue(data).FullName))));
    }
}
