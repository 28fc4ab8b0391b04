using System.Text.Json;
using ReliabilityKit.Cli;

namespace ReliabilityKit.Tests.Cli;

public class CheckCommandTests
{
    private static readonly string Story = Repository.PathOf("samples", "corpus", "museum-theft");

    [Fact]
    public void Check_JsonLines_HasAllMembersOfTheContract()
    {
        ToolResult result = Tool.Run(["check", Story, "--format", "jsonl"]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.NotEmpty(result.Lines);
        Assert.Contains(result.JsonLines, finding => Names(finding).Contains("believed"));
        foreach (JsonElement finding in result.JsonLines)
        {
            Assert.Equal(["id", "relation", "kind", "confidence", "a", "b", "explanation", "weights"], Names(finding).Where(name => name != "believed"));
            Assert.Equal(["claim", "document", "source", "start", "length", "quote", "value"], Names(finding.GetProperty("a")));
            Assert.Equal(Names(finding.GetProperty("a")), Names(finding.GetProperty("b")));
            Assert.InRange(finding.GetProperty("confidence").GetDouble(), 0.5, 1);
            Assert.All(finding.GetProperty("weights").EnumerateArray(), weight => Assert.Equal(["field", "level", "weight"], Names(weight)));
        }
    }

    [Fact]
    public void Check_Json_PointsIntoTheTextsItCarries()
    {
        using JsonDocument report = JsonDocument.Parse(Tool.Run(["check", Story, "--format", "json"]).Output);
        Dictionary<string, string> texts = report.RootElement.GetProperty("documents").EnumerateArray()
            .ToDictionary(document => document.GetProperty("id").GetString()!, document => document.GetProperty("text").GetString()!);

        foreach (JsonElement finding in report.RootElement.GetProperty("findings").EnumerateArray())
        {
            foreach (JsonElement side in new[] { finding.GetProperty("a"), finding.GetProperty("b") })
            {
                string text = texts[side.GetProperty("document").GetString()!];
                Assert.Equal(side.GetProperty("quote").GetString(), text.Substring(side.GetProperty("start").GetInt32(), side.GetProperty("length").GetInt32()));
            }
        }
    }

    [Fact]
    public void Check_Table_ShowsBothQuotesWithoutColours()
    {
        ToolResult result = Tool.Run(["check", Story]);

        Assert.Contains("contradiction", result.Output, StringComparison.Ordinal);
        Assert.Contains("4 documents", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--fail-on", "0.5", ExitCode.Findings)]
    [InlineData("--min-confidence", "0", ExitCode.Done)]
    public void Check_Limit_DecidesTheExitCode(string option, string value, int expected) =>
        Assert.Equal(expected, Tool.Run(["check", Story, "--format", "jsonl", option, value]).ExitCode);

    [Theory]
    [InlineData("findings", "id,relation,kind,")]
    [InlineData("sources", "source,documents,")]
    [InlineData("claims", "id,document,source,")]
    public void Check_CsvTable_IsTheOneAskedFor(string table, string head) =>
        Assert.StartsWith(head, Tool.Run(["check", Story, "--format", "csv", "--table", table]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Check_Html_ShowsTheRunTimeWhenAskedTo(bool asked)
    {
        string[] options = asked ? ["--run-time"] : [];
        string page = Tool.Run(["check", Story, "--format", "html", .. options]).Output;

        Assert.Equal(asked, page.Contains("run time", StringComparison.Ordinal));
        Assert.Contains("findings from confidence 0.50", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_MinimumConfidence_LeavesOutTheLessSure()
    {
        double[] all = Confidences("0");
        double[] sure = Confidences("0.9");

        Assert.All(sure, confidence => Assert.True(confidence >= 0.9));
        Assert.Equal(all.Where(confidence => confidence >= 0.9), sure);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("sarif")]
    [InlineData("html")]
    [InlineData("jsonld")]
    public void Check_AnyFormat_GivesTheSameBytesInAnyCultureAndToAFile(string format)
    {
        using var folder = new TemporaryFolder();
        string path = folder.PathOf("report");
        byte[] expected = Tool.Run(["check", Story, "--format", format]).OutputBytes;

        Assert.Equal(expected, InCulture.Run("da-DK", () => Tool.Run(["check", Story, "--format", format]).OutputBytes));
        Assert.Empty(Tool.Run(["check", Story, "--format", format, "--output", path]).OutputBytes);
        Assert.Equal(expected, File.ReadAllBytes(path));
    }

    [Fact]
    public void Check_Table_ShowsWhatIsBelievedAndTheSources()
    {
        string table = Tool.Run(["check", Story]).Output;

        Assert.Matches(@"(?m)^ *\d+ actor +Alan Pryce +0\.\d\d \* +2 +Interpoint News, Whitlow Museum", table);
        Assert.Matches(@"(?m)^ *The Aldermere Chronicle +[A-F] +0\.\d\d \(0\.\d\d–0\.\d\d\)", table);
    }

    [Fact]
    public void Check_CsvOfFacts_HasARowForEachThingThatIsSaid()
    {
        string[] rows = Tool.Run(["check", Story, "--format", "csv", "--table", "facts"]).Lines;

        Assert.StartsWith("fact,kind,value,believed,confidence", rows[0], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.Contains(",actor,Alan Pryce,yes,", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_Dash_ReadsJsonLinesFromStandardInput()
    {
        string lines = File.ReadAllText(Path.Combine(Story, "articles.jsonl")).Replace("\"articles/", $"\"{Story}/articles/", StringComparison.Ordinal);
        ToolResult result = Tool.Run(["check", "-", "--format", "jsonl"], lines);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal(Tool.Run(["check", Story, "--format", "jsonl"]).Output, result.Output);
    }

    [Fact]
    public void Check_DashWithoutInput_IsBadInput()
    {
        ToolResult result = Tool.Run(["check", "-"]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains("standard input: is empty", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_Explain_ShowsOneFindingWithItsWeights()
    {
        JsonElement finding = Tool.Run(["check", Story, "--format", "jsonl"]).JsonLines[0];
        string id = finding.GetProperty("id").GetString()!;
        ToolResult result = Tool.Run(["check", Story, "--explain", id[..8]]);

        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.StartsWith(id + ": ", result.Output, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("explanation").GetString()!, result.Output, StringComparison.Ordinal);
        Assert.All(finding.GetProperty("weights").EnumerateArray(), weight => Assert.Contains(weight.GetProperty("level").GetString()!, result.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zzz", "no finding has the id")]
    [InlineData("", "more than one finding")]
    public void Check_ExplainWithoutOneFinding_SaysWhy(string id, string expected)
    {
        ToolResult result = Tool.Run(["check", Story, "--explain", id]);

        Assert.Equal(ExitCode.BadInput, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Output);
    }

    private static double[] Confidences(string minimum) =>
        [.. Tool.Run(["check", Story, "--format", "jsonl", "--min-confidence", minimum]).JsonLines.Select(finding => finding.GetProperty("confidence").GetDouble())];

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
