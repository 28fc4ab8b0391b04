using ReliabilityKit.Cli;
using ReliabilityKit.Cli.Output;

namespace ReliabilityKit.Tests.Cli;

public class OutputTargetTests
{
    [Fact]
    public void Commit_File_AppearsWholeAndReplacesTheOld()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("report.json", "old");

        using (var target = OutputTarget.Open(path, Nowhere()))
        {
            target.Stream.Write("new"u8);
            target.Stream.Flush();
            Assert.Equal("old", File.ReadAllText(path));
            target.Commit();
        }

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesTheOldAndNothingElse()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Write("report.json", "old");

        using (var target = OutputTarget.Open(path, Nowhere()))
            target.Stream.Write("half"u8);

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Open_FolderThatIsNotThere_SaysSo()
    {
        var exception = Assert.Throws<InputException>(() => OutputTarget.Open("/nowhere/report.json", Nowhere()));

        Assert.StartsWith("/nowhere/report.json: cannot be written", exception.Message, StringComparison.Ordinal);
    }

    private static Terminal Nowhere() => new() { In = Stream.Null, Out = Stream.Null, Error = TextWriter.Null };
}
