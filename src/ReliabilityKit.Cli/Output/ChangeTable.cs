using System.Globalization;
using ReliabilityKit.Cli.Input;
using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Changes between two reports as a table, with a line of counts below.</summary>
internal static class ChangeTable
{
    public static void Write(FindingChange[] changes, Terminal terminal)
    {
        if (changes.Length > 0)
            ConsoleTable.Write(CreateTable(changes), terminal.Out, terminal);
        using StreamWriter writer = Terminal.CreateWriter(terminal.Out);
        int Count(string name) => changes.Count(change => change.Change == name);
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count("came")} came, {Count("went")} went, {Count("changed")} changed"));
    }

    private static Table CreateTable(FindingChange[] changes)
    {
        Table table = ConsoleTable.Create("change", "finding", "one side", "other side");
        table.ShowRowSeparators = true;
        foreach (FindingChange change in changes)
        {
            ReportedFinding shown = (change.New ?? change.Old)!;
            table.AddRow(new Text(change.Change), new Text($"{Heads(change)}\n{shown.Id}"), new Text(Side(shown.A)), new Text(Side(shown.B)));
        }

        return table;
    }

    private static string Heads(FindingChange change) =>
        change is { Old: { } old, New: { } later } ? $"{Head(old)} →\n{Head(later)}" : Head((change.Old ?? change.New)!);

    private static string Head(ReportedFinding finding) =>
        string.Create(CultureInfo.InvariantCulture, $"{finding.Relation}, {finding.Kind} {finding.Confidence:0.00}");

    private static string Side(ReportedSide side) => $"{side.Document}:\n“{side.Quote}”";
}
