using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class TriplesCommandTests
{
    [Fact]
    public void Triples_MoreSentencesThanOneBatch_AnswersInTheirOrder()
    {
        string[] sentences = [.. Enumerable.Range(0, 600).Select(i => $"The mayor sold {i + 2} boats .")];

        ToolResult result = Tool.Run(["triples", "-"], string.Join('\n', sentences) + "\n");

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal(sentences, result.Lines.Select(line => line.Split('\t')[0]).Distinct());
    }

    [Fact]
    public void Triples_LineWithTab_IsLeftOutAndTheRestIsRead()
    {
        ToolResult result = Tool.Run(["triples", "--strict"], "Ida sold\tboats .\nThe mayor sold boats .\n");

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        string[] cells = Assert.Single(result.Lines).Split('\t');
        Assert.Equal(["The mayor sold boats .", "sold", "The mayor", "boats"], [cells[0], cells[2], cells[3], cells[4]]);
    }
}
