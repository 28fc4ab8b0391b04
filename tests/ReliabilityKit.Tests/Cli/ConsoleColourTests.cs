using ReliabilityKit.Cli;
using ReliabilityKit.Cli.Output;
using Spectre.Console;

namespace ReliabilityKit.Tests.Cli;

public class ConsoleColourTests
{
    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Write_PipedOrWithoutColours_HasNone(bool isInteractive, bool isWithoutColours)
    {
        var output = new MemoryStream();
        var terminal = new Terminal
        {
            In = Stream.Null,
            Out = output,
            Error = TextWriter.Null,
            IsInteractive = isInteractive,
            IsWithoutColours = isWithoutColours,
        };
        Table table = ConsoleTable.Create("a");
        table.AddRow(new Text("red", new Style(Color.Red)));
        ConsoleTable.Write(table, output, terminal);

        Assert.DoesNotContain("\u001b[3", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }
}
