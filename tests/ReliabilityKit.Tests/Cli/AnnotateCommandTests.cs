using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class AnnotateCommandTests
{
    private const int MiscColumn = 9;

    [Fact]
    public void Annotate_Text_WritesTenColumnsAWordAndAnEmptyLineASentence()
    {
        ToolResult result = Tool.Run(["annotate", "-"], "Ida Lund left.\n\nThe quay\nis closed.\n");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        string[] sentences = result.Output.TrimEnd('\n').Split("\n\n");
        Assert.Equal(2, sentences.Length);
        Assert.All(result.Lines, line => Assert.Equal(10, line.Split('\t').Length));
        Assert.All(result.Lines, line => Assert.StartsWith("NER=", line.Split('\t')[MiscColumn], StringComparison.Ordinal));
    }

    [Fact]
    public void Annotate_GivenWords_KeepsWordsAndSentences()
    {
        const string Given = "1\tIda\t_\t_\t_\t_\t_\t_\t_\t_\n2\tcan't\t_\t_\t_\t_\t_\t_\t_\t_\n\n1\tStop\t_\t_\t_\t_\t_\t_\t_\t_\n\n";

        ToolResult result = Tool.Run(["annotate", "--conllu", "-"], Given);

        Assert.Equal(["1\tIda", "2\tcan't", "1\tStop"], result.Lines.Select(line => string.Join('\t', line.Split('\t')[..2])));
        Assert.Equal(2, result.Output.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("1\tIda\n", "line 1: 2 columns where CoNLL-U has 10")]
    [InlineData("x\tIda\t_\t_\t_\t_\tnine\t_\t_\t_\n", "line 1: \"nine\" is no word number")]
    public void Annotate_BrokenConllu_SaysLineAndReason(string input, string expected)
    {
        ToolResult result = Tool.Run(["annotate", "--conllu", "-"], input);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("<stdin>: " + expected, Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotate_WrongEncoding_SaysWhere()
    {
        ToolResult result = Tool.Run(["annotate", "-"], [(byte)'a', 0xE9, (byte)'b']);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("<stdin>: not UTF-8: byte 2 fits no character", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n \n")]
    public void Annotate_NoWords_WritesNothing(string input)
    {
        ToolResult result = Tool.Run(["annotate"], input);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Empty(result.Output);
    }
}
