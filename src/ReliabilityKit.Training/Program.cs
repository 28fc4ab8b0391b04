using System.CommandLine;
using ReliabilityKit.Training.Commands;
using ReliabilityKit.Training.Tokenization;

namespace ReliabilityKit.Training;

internal static class Program
{
    private static int Main(string[] args)
    {
        RootCommand root = new TrainCommand
        {
            new AnnotateCommand(), new SpeedCommand(), new ScoreCommand(), new TokenizeCommand(), new TrainSentencesCommand(),
        };
        return root.Parse(args).Invoke();
    }
}
