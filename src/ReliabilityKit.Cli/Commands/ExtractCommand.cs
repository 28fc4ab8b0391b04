using System.CommandLine;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Finds values in single texts, line for line.</summary>
internal sealed class ExtractCommand : Command
{
    public ExtractCommand(Terminal terminal)
        : base("extract", "Find the quantities, dates or names of texts.")
    {
        Add(new ExtractQuantitiesCommand(terminal));
        Add(new ExtractDatesCommand(terminal));
        Add(new ExtractEntitiesCommand(terminal));
    }
}
