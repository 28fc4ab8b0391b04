using System.CommandLine;
using System.CommandLine.Invocation;
using ReliabilityKit.Cli.Commands;

namespace ReliabilityKit.Cli;

/// <summary>The tool: arguments in, exit code out.</summary>
internal static class CommandLineTool
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <param name="cancellation">Cancels the command, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        ParseResult parsed = CreateRoot(terminal).Parse(args);
        if (parsed is { Action: ParseErrorAction, Errors: [var error, ..] })
        {
            terminal.Complain($"{error.Message} See \"{Usage(parsed)} --help\".");
            return ExitCode.BadInput;
        }

        try
        {
            return await InvokeAsync(parsed, terminal, cancellation);
        }
        catch (InputException exception)
        {
            terminal.Complain(exception.Message);
            return ExitCode.BadInput;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(exception.Message);
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
    }

    private static RootCommand CreateRoot(Terminal terminal) => new("Checks news against news: which claims of several texts agree, and which contradict.")
    {
        new CheckCommand(terminal),
        new ParseCommand(terminal),
        new CompareCommand(terminal),
        new ExtractCommand(terminal),
        new AnnotateCommand(terminal),
        new TriplesCommand(terminal),
    };

    private static async Task<int> InvokeAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        await using StreamWriter output = Terminal.CreateWriter(terminal.Out);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(configuration, cancellation);
    }

    private static string Usage(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "reliabilitykit" : $"reliabilitykit {parsed.CommandResult.Command.Name}";
}
