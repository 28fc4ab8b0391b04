using System.CommandLine;
using System.Globalization;
using ReliabilityKit.Language;

namespace ReliabilityKit.Training.Commands;

/// <summary>Measures how many words a second one thread annotates, from raw text to trees and names.</summary>
/// <remarks>Counts processor time, not time on the clock, so that a busy machine gives the same figures.</remarks>
internal sealed class SpeedCommand : Command
{
    private const int Rounds = 7;

    public SpeedCommand()
        : base("speed", "Measures words per second on one thread.")
    {
        var input = new Argument<FileInfo>("text") { Description = "A text file." };
        var model = new Option<FileInfo?>("--model") { Description = "Model file; without it the model of the library." };
        Arguments.Add(input);
        Options.Add(model);
        SetAction(result => Run(result.GetRequiredValue(input), result.GetValue(model)));
    }

    private static TimeSpan Used() => Environment.CpuUsage.TotalTime;

    private static void Run(FileInfo input, FileInfo? model)
    {
        string text = File.ReadAllText(input.FullName);
        TimeSpan start = Used();
        TextAnnotator annotator = AnnotateCommand.Load(model);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded in {(Used() - start).TotalMilliseconds:F0} ms"));
        for (int i = 0; i < Rounds; i++)
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            start = Used();
            AnnotatedText annotated = annotator.Annotate(text, AnnotateCommand.Paragraphs(text));
            double seconds = (Used() - start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{annotated.TokenCount / seconds:F0} words/s, {(double)allocated / annotated.TokenCount:F0} bytes a word, "
                + $"{annotated.TokenCount} words"));
        }
    }
}
