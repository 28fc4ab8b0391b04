using System.CommandLine;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Cli.Output;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Says which findings came, went and changed between two reports.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string> _old = new("OLD") { Description = "The earlier report, written by check --format json." };
    private readonly Argument<string> _new = new("NEW") { Description = "The later report." };
    private readonly Option<string> _format = SharedOptions.Format("table", "jsonl");

    public DiffCommand(Terminal terminal)
        : base("diff", "Say which findings came, went and changed between two JSON reports.", terminal)
    {
        Add(_old);
        Add(_new);
        Add(_format);
    }

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        ReportedFinding[] old = ReportFile.Read(arguments.GetRequiredValue(_old), Terminal);
        ReportedFinding[] later = ReportFile.Read(arguments.GetRequiredValue(_new), Terminal);
        FindingChange[] changes = [.. FindingChange.Between(old, later)];
        if (arguments.GetRequiredValue(_format) == "jsonl")
            ChangeLines.Write(changes, Terminal.Out);
        else
            ChangeTable.Write(changes, Terminal);
        return ExitCode.Done;
    }
}
