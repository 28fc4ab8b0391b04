using System.CommandLine;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Writes what a shell has to run to complete the words of this tool.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private readonly Argument<string> _shell = new("SHELL") { Description = "bash, zsh, fish or pwsh (PowerShell)." };

    public CompletionCommand(Terminal terminal)
        : base("completion", "Write a script that lets a shell complete commands and options; its first line says where to put it.", terminal)
    {
        _shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Add(_shell);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        string name = $"Completion/reliabilitykit.{arguments.GetRequiredValue(_shell)}";
        using Stream script = typeof(CompletionCommand).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly has no {name}");
        script.CopyTo(Terminal.Out);
        return ExitCode.Done;
    }
}
