using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class UsageTests
{
    [Theory]
    [InlineData(new string[0], "reliabilitykit --help")]
    [InlineData(new[] { "nonsense" }, "reliabilitykit --help")]
    [InlineData(new[] { "check" }, "reliabilitykit check --help")]
    [InlineData(new[] { "check", "x", "--format", "pdf" }, "reliabilitykit check --help")]
    [InlineData(new[] { "check", "x", "--min-confidence", "1.5" }, "--min-confidence wants a number from 0 to 1, not \"1.5\"")]
    [InlineData(new[] { "check", "x", "--min-confidence", "0,5" }, "--min-confidence wants a number from 0 to 1, not \"0,5\"")]
    [InlineData(new[] { "check", "x", "--fail-on", "often" }, "--fail-on wants a number from 0 to 1, not \"often\"")]
    [InlineData(new[] { "parse", "x", "--format" }, "reliabilitykit parse --help")]
    [InlineData(new[] { "extract", "verbs", "-" }, "reliabilitykit extract --help")]
    [InlineData(new[] { "annotate", "--conlly", "-" }, "reliabilitykit annotate --help")]
    public void Run_BadUsage_SaysSoOnOneLineAndExitsWith2(string[] args, string expected)
    {
        ToolResult result = Tool.Run(args);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Empty(result.Output);
        string line = Assert.Single(result.ErrorLines);
        Assert.StartsWith("reliabilitykit: ", line, StringComparison.Ordinal);
        Assert.Contains(expected, line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("check", "--help")]
    [InlineData("extract", "dates", "--help")]
    public void Run_Help_ExplainsAndExitsWith0(params string[] args)
    {
        ToolResult result = Tool.Run(args);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("Usage:", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("wants a command: check, parse,")]
    [InlineData("chek is no command. Is check meant?", "chek", "stories")]
    [InlineData("frobnicate is no command.", "frobnicate")]
    [InlineData("/ is no command. Is check / meant?", "/")]
    [InlineData("Must be one of: 'table', 'json', 'jsonl',", "check", "a.txt", "--format", "xml")]
    public void Run_NoSuchWord_SaysWhatIsMeant(string expected, params string[] args)
    {
        ToolResult result = Tool.Run(args);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Run_Cancelled_ExitsWith130()
    {
        using var cancellation = new CancellationTokenSource();
        cancellation.Cancel();

        ToolResult result = Tool.Run(["annotate", "-"], "A text."u8.ToArray(), cancellation.Token);

        Assert.Equal(ExitCode.Cancelled, result.ExitCode);
        Assert.Empty(result.Output);
    }

    [Theory]
    [InlineData("annotate")]
    [InlineData("compare")]
    [InlineData("triples")]
    [InlineData("truth")]
    [InlineData("extract", "dates")]
    public void Run_MissingFile_SaysWhichAndExitsWith2(params string[] command)
    {
        ToolResult result = Tool.Run([.. command, "/nowhere/at-all.txt"]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("/nowhere/at-all.txt: cannot be read", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
