using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using ReliabilityKit.Claims.Triples;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Writes what sentences say as tuples of their own words.</summary>
internal sealed class TriplesCommand : ToolCommand
{
    private const int BatchSize = 512;

    private readonly Argument<string> _input = SharedOptions.Input("A sentence a line, its words apart by spaces");
    private readonly Option<string?> _output = SharedOptions.Output();
    private readonly Option<bool> _strict = SharedOptions.Strict();

    public TriplesCommand(Terminal terminal)
        : base("triples", "Write what sentences say: sentence, confidence, action, actor, object and further arguments, apart by tabs.", terminal)
    {
        Add(_input);
        Add(_output);
        Add(_strict);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        using var input = TextInput.Open(arguments.GetRequiredValue(_input), Terminal);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        bool complete = WriteAll(input, output.Stream, cancellation);
        output.Commit();
        return complete || !arguments.GetValue(_strict) ? ExitCode.Done : ExitCode.BadInput;
    }

    // Sentences are read together as far as they are here already: the language network is several times as fast on many as on one.
    private bool WriteAll(TextInput input, Stream output, CancellationToken cancellation)
    {
        using StreamWriter writer = Terminal.CreateWriter(output);
        var lines = new Utf8LineReader(input.Stream);
        var batch = new List<string>(BatchSize);
        bool complete = true;
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            try
            {
                batch.Add(Sentence(line.Span));
            }
            catch (FormatException exception)
            {
                complete = false;
                Terminal.Complain(new Omission(input.Name, lines.LineNumber, exception.Message));
            }

            if (batch.Count == BatchSize || !lines.HasBufferedLine)
                WriteTuples(writer, batch, cancellation);
        }

        WriteTuples(writer, batch, cancellation);
        return complete;
    }

    private static string Sentence(ReadOnlySpan<byte> line)
    {
        string sentence = Utf8Text.Decode(line);
        return sentence.Contains('\t', StringComparison.Ordinal) ? throw new FormatException("a tab inside the sentence") : sentence;
    }

    private static void WriteTuples(StreamWriter writer, List<string> sentences, CancellationToken cancellation)
    {
        ImmutableArray<ImmutableArray<ClaimTriple>> tuples = TripleExtractor.English.ExtractAll(sentences, cancellation);
        for (int i = 0; i < sentences.Count; i++)
        {
            foreach (ClaimTriple triple in tuples[i])
            {
                writer.Write(string.Create(CultureInfo.InvariantCulture, $"{sentences[i]}\t{triple.Confidence:0.####}\t"));
                writer.WriteLine(string.Join('\t', [triple.Action, triple.Actor, .. triple.Arguments]));
            }
        }

        writer.Flush();
        sentences.Clear();
    }
}
