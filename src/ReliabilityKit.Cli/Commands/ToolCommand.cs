using System.CommandLine;

namespace ReliabilityKit.Cli.Commands;

/// <summary>A command of the tool: its arguments and options, and what it does with them.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, Terminal terminal)
        : base(name, description)
    {
        Terminal = terminal;
        // On a thread of its own, so that Ctrl-C ends the tool even while it waits for input.
        SetAction((arguments, cancellation) => Task.Run(() => Execute(arguments, cancellation), cancellation));
    }

    protected Terminal Terminal { get; }

    /// <summary>Does the work.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    protected abstract int Execute(ParseResult arguments, CancellationToken cancellation);
}
