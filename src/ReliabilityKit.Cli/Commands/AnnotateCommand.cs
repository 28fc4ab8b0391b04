using System.CommandLine;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Language;
using ReliabilityKit.Language.Conllu;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Shows what the language stage sees: sentences, words, tags, trees and names, as CoNLL-U.</summary>
internal sealed class AnnotateCommand : ToolCommand
{
    private readonly Argument<string> _input = SharedOptions.Input("Plain text, an empty line between paragraphs, or CoNLL-U");
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<bool> _conllu = new("--conllu")
    {
        Description = "The input is CoNLL-U: its words and sentences are kept as they are.",
    };

    public AnnotateCommand(Terminal terminal)
        : base("annotate", "Show words, tags, trees and names of a text as CoNLL-U.", terminal)
    {
        Add(_input);
        Add(_conllu);
        Add(_output);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        using var input = TextInput.Open(arguments.GetRequiredValue(_input), Terminal);
        AnnotatedText annotated = arguments.GetValue(_conllu) ? AnnotateWords(input, cancellation) : AnnotateText(input, cancellation);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        using (StreamWriter writer = Terminal.CreateWriter(output.Stream))
            ConlluWriter.Write(writer, annotated);
        output.Commit();
        return ExitCode.Done;
    }

    private static AnnotatedText AnnotateText(TextInput input, CancellationToken cancellation)
    {
        string text = input.ReadToEnd();
        return TextAnnotator.English.Annotate(text, Paragraphs.Of(text), cancellation);
    }

    private static AnnotatedText AnnotateWords(TextInput input, CancellationToken cancellation)
    {
        try
        {
            using var reader = new StringReader(input.ReadToEnd());
            return TextAnnotator.English.Annotate(ConlluReader.Read(reader), cancellation);
        }
        catch (FormatException exception)
        {
            throw new InputException($"{input.Name}: {exception.Message}");
        }
    }
}
