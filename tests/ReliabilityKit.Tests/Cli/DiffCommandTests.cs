using System.Text.Json;
using System.Text.Json.Nodes;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Diff_ReportAndItself_SaysThatNothingChanged()
    {
        string report = Report(Finding("1"));

        Assert.Equal("0 came, 0 went, 0 changed\n", Tool.Run(["diff", Write("a", report), Write("b", report)]).Output);
    }

    [Fact]
    public void Diff_FindingsThatCameWentAndMoved_AreListed()
    {
        string old = Report(Finding("1"), Finding("2", "second passage"), Finding("3", "third passage", confidence: 0.7));
        string later = Report(Finding("1"), Finding("3", "third passage", confidence: 0.8), Finding("4", "fourth passage"));
        ToolResult result = Tool.Run(["diff", Write("a", old), Write("b", later), "--format", "jsonl"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal(["changed", "came", "went"], result.JsonLines.Select(line => Text(line, "change")));
        Assert.Equal(["3", "4"], result.JsonLines.Take(2).Select(line => Text(line.GetProperty("new"), "id")));
        Assert.Equal("2", Text(result.JsonLines[2].GetProperty("old"), "id"));
        Assert.Equal(JsonValueKind.Null, result.JsonLines[1].GetProperty("old").ValueKind);
    }

    [Fact]
    public void Diff_SamePassagesJudgedOtherwise_IsAChange()
    {
        string old = Write("a", Report(Finding("1", relation: "contradiction")));
        string later = Write("b", Report(Finding("2", relation: "update")));

        Assert.Contains("0 came, 0 went, 1 changed", Tool.Run(["diff", old, later]).Output, StringComparison.Ordinal);
        Assert.Contains("update, date 0.90", Tool.Run(["diff", old, later]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"findings\":[{}]}")]
    [InlineData("{\"findings\":[{\"id\":null}]}")]
    [InlineData("{\"findings\":7}")]
    public void Diff_FileThatIsNoReport_SaysWhichAndExitsWith2(string text)
    {
        ToolResult result = Tool.Run(["diff", Write("a", Report()), Write("b", text)]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("b.json: is no report", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_ReportOfALaterForm_SaysSo()
    {
        string later = Report().Replace("1.0", "2.0", StringComparison.Ordinal);

        Assert.Contains("b.json: is a report of version 2.0; this tool reads 1.x", Tool.Run(["diff", Write("a", Report()), Write("b", later)]).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_StoppedCheck_SaysThatWhatIsGoneMayNotBe()
    {
        string stopped = Report().Replace("\"summary\":{}", "\"summary\":{\"interruption\":{}}", StringComparison.Ordinal);
        ToolResult result = Tool.Run(["diff", Write("a", Report(Finding("1"))), Write("b", stopped)]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Contains("b.json: is the report of a check that was stopped", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_MissingFile_ExitsWith2() => Assert.Equal(ExitCode.BadInput, Tool.Run(["diff", _folder.PathOf("x"), _folder.PathOf("y")]).ExitCode);

    private string Write(string name, string text) => _folder.Write(name + ".json", text);

    private static string Report(params JsonObject[] findings) => new JsonObject
    {
        ["version"] = "1.0",
        ["summary"] = new JsonObject(),
        ["findings"] = new JsonArray([.. findings]),
    }.ToJsonString();

    private static JsonObject Finding(string id, string quote = "first passage", double confidence = 0.9, string relation = "contradiction") => new()
    {
        ["id"] = id,
        ["relation"] = relation,
        ["kind"] = "date",
        ["confidence"] = confidence,
        ["a"] = new JsonObject { ["document"] = "x", ["quote"] = quote, ["value"] = "one" },
        ["b"] = new JsonObject { ["document"] = "y", ["quote"] = "other", ["value"] = "two" },
    };

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
