using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class CompletionCommandTests
{
    [Theory]
    [InlineData("bash", "complete ")]
    [InlineData("zsh", "compdef ")]
    [InlineData("fish", "complete ")]
    [InlineData("pwsh", "Register-ArgumentCompleter ")]
    public void Completion_Shell_AsksTheToolItself(string shell, string registration)
    {
        ToolResult result = Tool.Run(["completion", shell]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.StartsWith("# Put this line into ", result.Output, StringComparison.Ordinal);
        Assert.Contains(registration, result.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("reliabilitykit di", "diff")]
    [InlineData("reliabilitykit check --form", "--format")]
    [InlineData("reliabilitykit check --format sa", "sarif")]
    [InlineData("reliabilitykit completion z", "zsh")]
    public void Suggest_BeginningOfAWord_AnswersWithTheWord(string line, string expected) =>
        Assert.Equal(expected, Tool.Run([$"[suggest:{line.Length}]", line]).Output.Trim());
}
