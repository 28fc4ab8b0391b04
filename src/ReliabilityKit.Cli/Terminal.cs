using System.Collections.Immutable;
using System.Text;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Cli;

/// <summary>What a command reads from and writes to: the process's own streams, or those of a test.</summary>
internal sealed class Terminal
{
    /// <summary>Wide enough for two quotes beside each other where nobody says how wide the paper is.</summary>
    private const int PipedWidth = 120;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public required Stream In { get; init; }

    public required Stream Out { get; init; }

    public required TextWriter Error { get; init; }

    /// <summary>Whether a person looks at <see cref="Out"/>: only then are there colours.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>Whether a person looks at <see cref="Error"/>: only then is progress shown.</summary>
    public bool IsErrorInteractive { get; init; }

    /// <summary>Whether that person wants none, by the convention of no-color.org.</summary>
    public bool IsWithoutColours { get; init; }

    /// <summary>Columns of a table.</summary>
    public int Width { get; init; } = PipedWidth;

    /// <param name="stop">Ends the waiting for input.</param>
    public static Terminal OfProcess(CancellationToken stop) => new()
    {
        In = new StoppableStream(Console.OpenStandardInput(), stop),
        Out = Console.OpenStandardOutput(),
        Error = CreateWriter(Console.OpenStandardError()),
        IsInteractive = !Console.IsOutputRedirected,
        IsErrorInteractive = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        IsWithoutColours = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        Width = Console.IsOutputRedirected ? PipedWidth : Math.Max(40, Console.WindowWidth),
    };

    /// <summary>Returns a writer of UTF-8 without byte order mark, lines ended by <c>\n</c>, that leaves the stream open.</summary>
    public static StreamWriter CreateWriter(Stream stream) => new(stream, Utf8, leaveOpen: true) { NewLine = "\n" };

    /// <summary>Says on the error stream, on one line, what went wrong.</summary>
    public void Complain(string message)
    {
        Error.WriteLine("reliabilitykit: " + message.ReplaceLineEndings(" "));
        Error.Flush();
    }

    /// <summary>Says on the error stream how things are.</summary>
    public void Note(string message)
    {
        Error.WriteLine(message);
        Error.Flush();
    }

    /// <summary>Says on the error stream what was left out.</summary>
    public void Complain(Omission omission) => Complain(omission.ToString());

    /// <summary>Says on the error stream, a line each, what was left out.</summary>
    public void Complain(ImmutableArray<Omission> omissions)
    {
        foreach (Omission omission in omissions)
            Complain(omission);
    }
}
