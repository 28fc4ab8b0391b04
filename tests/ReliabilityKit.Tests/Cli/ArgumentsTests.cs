using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public sealed class ArgumentsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ArgumentsTests() => _folder.Write("a.txt", "The storm sank nine boats.");

    private string Article => _folder.PathOf("a.txt");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--strikt", "--strikt is no option of check. Is --strict meant? See \"reliabilitykit check --help\".")]
    [InlineData("--wath", "--wath is no option of check. Is --watch meant?")]
    [InlineData("--pdf-please", "--pdf-please is no option of check. See")]
    [InlineData("-x", "-x is no option of check.")]
    public void Run_UnknownOption_IsAnErrorAndNoPath(string option, string expected)
    {
        ToolResult result = Tool.Run(["check", Article, option]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_DashesAfterTheDoubleDash_ArePaths()
    {
        ToolResult result = Tool.Run(["check", "--", Article, "--strikt"]);

        Assert.Contains("--strikt: does not exist", result.Error, StringComparison.Ordinal);
        Assert.Contains("1 document, 1 claim;", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ConfigFile_GivesOptionsThatTheCommandLineDoesNot()
    {
        string config = _folder.Write("kit.json", "{ \"check\": { \"format\": \"csv\", \"table\": \"sources\", }, // the rest\n \"parse\": { \"format\": \"table\" } }");

        Assert.StartsWith("source,", Tool.Run(["check", Article, "--config", config]).Output, StringComparison.Ordinal);
        Assert.StartsWith("{", Tool.Run(["check", Article, "--config", config, "--format", "json"]).Output, StringComparison.Ordinal);
        Assert.Contains("storm", Tool.Run(["parse", "--config", config, "--", Article]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "kit.json:1: is not JSON")]
    [InlineData("[]", "kit.json: wants one object with a section for each command")]
    [InlineData("{\"check\":7}", "kit.json: wants one object with a section for each command")]
    [InlineData("{\"chek\":{}}", "kit.json: \"chek\" is no command")]
    [InlineData("{\"check\":{\"strikt\":true}}", "kit.json: \"strikt\" is no option of check")]
    [InlineData("{\"check\":{\"min-confidence\":{}}}", "kit.json: \"min-confidence\" has a value that no option takes")]
    [InlineData("{\"check\":{\"min-confidence\":7}}", "--min-confidence wants a number from 0 to 1, not \"7\"")]
    public void Run_BadConfigFile_SaysWhatIsWrong(string json, string expected)
    {
        ToolResult result = Tool.Run(["check", Article, "--config", _folder.Write("kit.json", json)]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ConfigFileThatIsMissing_SaysSo() =>
        Assert.Contains("cannot be read", Tool.Run(["check", Article, "--config", "/nowhere.json"]).Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("check")]
    [InlineData("parse")]
    [InlineData("compare")]
    [InlineData("extract", "quantities")]
    [InlineData("extract", "dates")]
    [InlineData("extract", "entities")]
    [InlineData("annotate")]
    [InlineData("triples")]
    [InlineData("truth")]
    [InlineData("diff")]
    [InlineData("completion")]
    public void Run_HelpOfAnyCommand_EndsWithExamples(params string[] command)
    {
        ToolResult result = Tool.Run([.. command, "--help"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        string examples = result.Output[result.Output.IndexOf("\nExamples:\n", StringComparison.Ordinal)..];
        Assert.Contains("reliabilitykit " + string.Join(' ', command), examples, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.html", true)]
    [InlineData("report.json", true)]
    [InlineData("a.txt", true)]
    [InlineData("report.md", false)]
    [InlineData("report.csv", false)]
    public void Run_OutputIntoTheFolderThatIsChecked_IsRefusedWhereItWouldBeReadAgain(string name, bool isRefused)
    {
        ToolResult result = Tool.Run(["check", _folder.Path, "--output", _folder.PathOf(name)]);

        Assert.Equal(isRefused ? ExitCode.BadInput : ExitCode.Done, result.ExitCode);
        Assert.Equal(isRefused, result.Error.Contains("would read it as an article", StringComparison.Ordinal));
    }
}
