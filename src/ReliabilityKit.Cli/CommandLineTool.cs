using System.CommandLine;
using System.CommandLine.Invocation;
using ReliabilityKit.Cli.Arguments;
using ReliabilityKit.Cli.Commands;

namespace ReliabilityKit.Cli;

/// <summary>The tool: arguments in, exit code out.</summary>
internal static class CommandLineTool
{
    /// <summary>The commands, in the order of the help.</summary>
    public static readonly string[] CommandNames = ["check", "parse", "compare", "extract", "annotate", "triples", "truth", "diff", "completion"];

    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="terminal">What it reads from and writes to.</param>
    /// <param name="cancellation">Cancels the command, as Ctrl-C does.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        HeadStart.Begin(args);
        try
        {
            ParseResult parsed = Parse(args, terminal);
            if (Problem(parsed, args) is not { } problem)
                return Invoke(parsed, terminal, cancellation);
            terminal.Complain($"{problem} See \"{Usage(parsed)} --help\".");
            return ExitCode.BadInput;
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

    private static ParseResult Parse(string[] args, Terminal terminal)
    {
        RootCommand root = CreateRoot(args.Length > 0 ? CreateCommand(args[0], terminal) : null, terminal);
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction or ExampleHelp)
            return parsed;
        string[] complete = ConfigFile.Complete(args, parsed);
        return complete.Length == args.Length ? parsed : root.Parse(complete);
    }

    private static string? Problem(ParseResult parsed, string[] args) =>
        parsed is { Action: ParseErrorAction, Errors: [var error, ..] } ? error.Message : UnknownOption.Find(parsed, args);

    /// <summary>Returns the root with one command, or with all where none is chosen, as for help: each one costs time at every start.</summary>
    private static RootCommand CreateRoot(Command? chosen, Terminal terminal)
    {
        var root = new RootCommand("Checks news against news: which claims of several texts agree, and which contradict.");
        root.Add(ConfigFile.CreateOption());
        ExampleHelp.AddTo(root);
        if (chosen is not null)
            root.Add(chosen);
        else
            foreach (string name in CommandNames)
                root.Add(CreateCommand(name, terminal)!);
        return root;
    }

    private static Command? CreateCommand(string name, Terminal terminal) => name switch
    {
        "check" => new CheckCommand(terminal),
        "parse" => new ParseCommand(terminal),
        "compare" => new CompareCommand(terminal),
        "extract" => new ExtractCommand(terminal),
        "annotate" => new AnnotateCommand(terminal),
        "triples" => new TriplesCommand(terminal),
        "truth" => new TruthCommand(terminal),
        "diff" => new DiffCommand(terminal),
        "completion" => new CompletionCommand(terminal),
        _ => null,
    };

    private static int Invoke(ParseResult parsed, Terminal terminal, CancellationToken cancellation)
    {
        using StreamWriter output = Terminal.CreateWriter(terminal.Out);
        var configuration = new InvocationConfiguration
        {
            Output = output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            // The token says when to stop; the tool ends when what is finished is written.
            ProcessTerminationTimeout = null,
        };
        return parsed.InvokeAsync(configuration, cancellation).GetAwaiter().GetResult();
    }

    private static string Usage(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "reliabilitykit" : $"reliabilitykit {parsed.CommandResult.Command.Name}";
}
