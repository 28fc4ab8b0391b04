using System.Buffers;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli.Commands;

/// <summary>
/// A command that answers every line of JSON with one line of JSON. A line that cannot be read is answered too, with an <c>error</c>,
/// so that the lines of both sides stay together.
/// </summary>
internal abstract class JsonLinesCommand : ToolCommand
{
    private static readonly JsonWriterOptions JsonOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Argument<string> _input;
    private readonly Option<bool> _strict = SharedOptions.Strict();
    private readonly Option<string?> _output = SharedOptions.Output();

    protected JsonLinesCommand(string name, string description, string lines, Terminal terminal)
        : base(name, description, terminal)
    {
        _input = SharedOptions.Input($"JSON Lines, {lines}");
        Add(_input);
        Add(_output);
        Add(_strict);
    }

    /// <summary>Writes the members that answer a line.</summary>
    /// <exception cref="FormatException">The line does not have what it must.</exception>
    protected abstract void Answer(JsonLine line, Utf8JsonWriter json);

    /// <summary>Writes the members that an answer without a result has beside its <c>error</c>.</summary>
    protected abstract void AnswerNothing(Utf8JsonWriter json);

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        using var input = TextInput.Open(arguments.GetRequiredValue(_input), Terminal);
        using var output = OutputTarget.Open(arguments.GetValue(_output), Terminal);
        bool complete = AnswerAll(input, output.Stream, cancellation);
        output.Commit();
        return complete || !arguments.GetValue(_strict) ? ExitCode.Done : ExitCode.BadInput;
    }

    private bool AnswerAll(TextInput input, Stream output, CancellationToken cancellation)
    {
        var lines = new Utf8LineReader(input.Stream);
        var answer = new ArrayBufferWriter<byte>();
        bool complete = true;
        while (lines.TryRead(out ReadOnlyMemory<byte> line))
        {
            cancellation.ThrowIfCancellationRequested();
            answer.ResetWrittenCount();
            if (TryAnswer(line, answer) is { } error)
            {
                complete = false;
                Terminal.Complain(new Omission(input.Name, lines.LineNumber, error));
            }

            output.Write(answer.WrittenSpan);
            output.WriteByte((byte)'\n');
            // Whoever asks line by line gets each answer before the next question; a file is written in large pieces.
            if (!lines.HasBufferedLine)
                output.Flush();
        }

        return complete;
    }

    private string? TryAnswer(ReadOnlyMemory<byte> bytes, ArrayBufferWriter<byte> answer)
    {
        try
        {
            using var line = JsonLine.Parse(bytes);
            WriteObject(answer, json => Answer(line, json));
            return null;
        }
        catch (FormatException exception)
        {
            answer.ResetWrittenCount();
            WriteObject(answer, json => AnswerNothing(json, exception.Message));
            return exception.Message;
        }
    }

    private void AnswerNothing(Utf8JsonWriter json, string error)
    {
        AnswerNothing(json);
        json.WriteString("error"u8, error);
    }

    private static void WriteObject(ArrayBufferWriter<byte> answer, Action<Utf8JsonWriter> writeMembers)
    {
        using var json = new Utf8JsonWriter(answer, JsonOptions);
        json.WriteStartObject();
        writeMembers(json);
        json.WriteEndObject();
    }
}
