using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class TruthCommandTests
{
    private const string Claims = "source,object,value\na,o,x\nb,o,x\nc,o,y\n";

    [Fact]
    public void Truth_Table_WritesValuesWithConfidence()
    {
        ToolResult result = Tool.Run(["truth", "-"], Claims);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal("object,value,confidence", result.Lines[0]);
        Assert.StartsWith("o,x,0.", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Truth_Numbers_WritesIntervals()
    {
        ToolResult result = Tool.Run(["truth", "-", "--type", "number"], "source,object,value\na,o,12\nb,o,12\nc,p,3.5\n");

        Assert.Equal(["object,value,low,high", "o,12,12,12", "p,3.5,3.5,3.5"], result.Lines);
    }

    [Fact]
    public void Truth_TrustFile_WritesSourcesAndSuspectedCopiesBesideIt()
    {
        using var folder = new TemporaryFolder();

        Tool.Run(["truth", folder.Write("claims.csv", Claims), "--trust", folder.PathOf("trust.csv")]);

        string[] trust = File.ReadAllLines(folder.PathOf("trust.csv"));
        Assert.Equal("source,trust,low,high,claims,grade", trust[0]);
        Assert.EndsWith(",1,F", trust[1], StringComparison.Ordinal);
        Assert.Equal(["source_a,source_b,score"], File.ReadAllLines(folder.PathOf("suspected.csv")));
    }

    [Fact]
    public void Truth_ParentsBesideTheClaims_AreRead()
    {
        using var folder = new TemporaryFolder();
        folder.Write("parents.csv", "value,parent\nLyon,France\n");

        ToolResult result = Tool.Run(["truth", folder.Write("claims.csv", "source,object,value\na,o,France\nb,o,Lyon\nc,o,Turin\n")]);

        Assert.StartsWith("o,Lyon,", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Truth_KnownValues_AreBelieved()
    {
        using var folder = new TemporaryFolder();

        ToolResult result = Tool.Run(["truth", "-", "--known", folder.Write("known.csv", "object,value\no,y\n")], Claims);

        Assert.Equal("o,y,1", result.Lines[1]);
    }

    [Fact]
    public void Truth_Opinions_NameMethodsThatDisagree()
    {
        using var folder = new TemporaryFolder();

        Tool.Run(["truth", "-", "--method", "vote", "--opinions", folder.PathOf("opinions.csv")], Claims);

        Assert.Equal("object,value,method,other", File.ReadAllLines(folder.PathOf("opinions.csv"))[0]);
    }

    [Fact]
    public void Truth_BrokenRow_IsNamedAndStrictFails()
    {
        ToolResult result = Tool.Run(["truth", "-", "--strict"], Claims + "d,o\n");

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Equal(["reliabilitykit: <stdin>:5: 2 fields, too few"], result.ErrorLines);
        Assert.Equal(2, result.Lines.Length);
    }

    [Theory]
    [InlineData("a,b\n1,2\n", "the first line has to name the columns source, object, value")]
    [InlineData("", "the first line has to name the columns source, object, value")]
    public void Truth_NoTable_SaysWhy(string input, string reason)
    {
        ToolResult result = Tool.Run(["truth", "-"], input);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Equal([$"reliabilitykit: <stdin>: {reason}"], result.ErrorLines);
    }
}
