using System.CommandLine;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;
using ReliabilityKit.Language.Neural;

namespace ReliabilityKit.Training.Commands;

/// <summary>Annotates text with a model file, to measure it before it is built into the library.</summary>
internal sealed class AnnotateCommand : Command
{
    public AnnotateCommand()
        : base("annotate", "Annotates text from standard input and writes CoNLL-U.")
    {
        var conllu = new Option<bool>("--conllu") { Description = "Input is CoNLL-U; its tokens are kept." };
        var model = new Option<FileInfo?>("--model") { Description = "Model file; without it the model of the library." };
        var input = new Argument<string>("input") { Description = "- for standard input." };
        Options.Add(conllu);
        Options.Add(model);
        Arguments.Add(input);
        SetAction(result => Run(result.GetValue(conllu), result.GetValue(model)));
    }

    /// <summary>Returns the annotator of a model file, or that of the library.</summary>
    public static TextAnnotator Load(FileInfo? model) =>
        model is null ? TextAnnotator.English : new TextAnnotator(ModelFile.Read(File.ReadAllBytes(model.FullName)), Kernels.Best);

    /// <summary>Returns the paragraphs of a text: what lies between empty lines.</summary>
    public static TextSpan[] Paragraphs(string text)
    {
        var spans = new List<TextSpan>();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            spans.Add(TextSpan.FromBounds(start, end));
            start = Math.Min(text.Length, end + 2);
        }

        return [.. spans];
    }

    private static void Run(bool conllu, FileInfo? model)
    {
        TextAnnotator annotator = Load(model);
        var encoding = new UTF8Encoding(false);
        using var reader = new StreamReader(Console.OpenStandardInput(), encoding);
        using var writer = new StreamWriter(Console.OpenStandardOutput(), encoding);
        if (conllu)
        {
            ConlluWriter.Write(writer, annotator.Annotate(ConlluReader.Read(reader).Tokens));
        }
        else
        {
            string text = reader.ReadToEnd();
            ConlluWriter.Write(writer, annotator.Annotate(text, Paragraphs(text)));
        }
    }
}
