using Spectre.Console;

namespace ReliabilityKit.Cli.Output;

/// <summary>Tables for the console: drawn with colours for a person, plain when they go into a file or a pipe.</summary>
internal static class ConsoleTable
{
    public static Table Create(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string column in columns)
            table.AddColumn(new TableColumn(new Text(column)));
        return table;
    }

    /// <summary>Writes the table as wide as the terminal; a file gets the width of a pipe, so that its bytes are the same everywhere.</summary>
    public static void Write(Table table, Stream output, Terminal terminal)
    {
        using StreamWriter writer = Terminal.CreateWriter(output);
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.IsInteractive ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal is { IsInteractive: true, IsWithoutColours: false } ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = terminal.Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(table);
    }
}
