using System.Buffers;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Triples;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Training.Commands;

/// <summary>Measures how many words a second one thread reads: from raw text to trees and names, to claims, to JSON, and to triples.</summary>
/// <remarks>Counts processor time, not time on the clock, so that a busy machine gives nearly the same figures.</remarks>
internal sealed class SpeedCommand : Command
{
    private const int WarmUp = 20;
    private const int Rounds = 9;

    public SpeedCommand()
        : base("speed", "Measures words per second on one thread.")
    {
        var input = new Argument<string>("path") { Description = "Text, JSON Lines of documents, or a folder of them." };
        var model = new Option<FileInfo?>("--model") { Description = "Model file; without it the model of the library." };
        Arguments.Add(input);
        Options.Add(model);
        SetAction(result => Run(result.GetRequiredValue(input), result.GetValue(model)));
    }

    private static TimeSpan Used() => Environment.CpuUsage.TotalTime;

    private static void Run(string input, FileInfo? model)
    {
        ImmutableArray<Document> documents = new DocumentReader().Read([input]).Documents;
        TimeSpan start = Used();
        TextAnnotator annotator = AnnotateCommand.Load(model);
        Print($"loaded in {(Used() - start).TotalMilliseconds:F0} ms");
        var claims = new ClaimParser(annotator);
        var triples = new TripleExtractor(annotator);
        AnnotatedText[] texts = [.. documents.Select(document => claims.Parse(document).Annotation)];
        string[] sentences = [.. texts.SelectMany(Sentences)];
        int words = texts.Sum(text => text.TokenCount);
        Print($"{documents.Length} documents, {sentences.Length} sentences, {words} words");
        Measure("trees", words, () => Array.ForEach([.. documents], d => annotator.Annotate(d.Text, AnnotateCommand.Paragraphs(d.Text))));
        Measure("claims", words, () => Array.ForEach([.. documents], d => claims.Parse(d)));
        Measure("JSON", words, () => WriteJson(documents.Select(d => claims.Parse(d))));
        Measure("triples", words, () => triples.ExtractAll(sentences), sentences.Length);
    }

    // The median of several rounds, after those in which the compiler learns.
    private static void Measure(string stage, int words, Action action, int sentences = 0)
    {
        var seconds = new List<double>();
        long allocated = 0;
        for (int i = -WarmUp; i < Rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            TimeSpan start = Used();
            action();
            if (i >= 0)
                seconds.Add((Used() - start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        double median = seconds.Order().ElementAt(Rounds / 2);
        string perSentence = sentences > 0 ? string.Create(CultureInfo.InvariantCulture, $", {sentences / median:F0} sentences/s") : "";
        Print($"{stage}: {words / median:F0} words/s{perSentence}, {(double)allocated / words:F0} bytes a word");
    }

    private static void WriteJson(IEnumerable<ParsedDocument> documents)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer);
        foreach (Claim claim in documents.SelectMany(document => document.Claims))
        {
            ReportJson.Write(json, claim);
            json.Reset();
            buffer.ResetWrittenCount();
        }
    }

    private static IEnumerable<string> Sentences(AnnotatedText text)
    {
        for (int i = 0; i < text.SentenceCount; i++)
        {
            Sentence sentence = text.GetSentence(i);
            yield return string.Join(' ', Enumerable.Range(sentence.First, sentence.End - sentence.First).Select(token => text.FormOf(token).ToString()));
        }
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
