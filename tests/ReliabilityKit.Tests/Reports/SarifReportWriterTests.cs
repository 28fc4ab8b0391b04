using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Reports;

/// <summary>What the schema and the text of SARIF 2.1.0 require of the objects that we write. Where the schema comes from says NOTICE.</summary>
public class SarifReportWriterTests
{
    private static readonly JsonSchemaSubset Schema = JsonSchemaSubset.Load("tests", "ReliabilityKit.Tests", "Reports", "sarif-2.1.0.schema.json");

    private static readonly JsonElement Log = Write(SampleReport.Report);

    private static JsonElement Run => Log.GetProperty("runs")[0];

    [Fact]
    public void Write_Log_NamesVersionAndSchema()
    {
        Assert.Equal("2.1.0", Log.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", Log.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.Equal("utf16CodeUnits", Run.GetProperty("columnKind").GetString());
        Assert.NotEmpty(Run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString()!);
    }

    [Fact]
    public void Write_Log_FitsTheSchemaOfTheStandard() => Assert.Empty(Schema.Validate(Log));

    [Theory]
    [InlineData("museum-theft")]
    [InlineData("tram-vote")]
    public void Check_Story_FitsTheSchemaOfTheStandard(string story)
    {
        string log = Tool.Run(["check", Repository.PathOf("samples", "corpus", story), "--format", "sarif"]).Output;

        Assert.Empty(Schema.Validate(JsonDocument.Parse(log).RootElement));
    }

    [Theory]
    [InlineData("\"rank\": 98.77", "\"rank\": 101", "rank is too great")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"wrong\"", "kind is wrong")]
    [InlineData("\"startLine\": 1", "\"startLine\": 0", "startLine is too small")]
    [InlineData("\"ruleIndex\"", "\"ruleNumber\"", "has ruleNumber, which the schema does not name")]
    [InlineData("\"document/right\"", "\"document right\"", "uri is no uri-reference")]
    public void Validate_SpoiltLog_SaysSo(string part, string spoilt, string expected) => Assert.Contains(
        Schema.Validate(JsonDocument.Parse(Log.GetRawText().Replace(part, spoilt, StringComparison.Ordinal)).RootElement),
        problem => problem.EndsWith(expected, StringComparison.Ordinal));

    [Fact]
    public void Write_Results_ReferToTheirRulesAndTexts()
    {
        JsonElement rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in Run.GetProperty("results").EnumerateArray())
        {
            JsonElement rule = rules[result.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
            Assert.Equal(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), result.GetProperty("level").GetString());
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.InRange(result.GetProperty("rank").GetDouble(), 0, 100);
            CheckLocation(Assert.Single(result.GetProperty("locations").EnumerateArray()));
            CheckLocation(Assert.Single(result.GetProperty("relatedLocations").EnumerateArray()));
        }
    }

    // Section 3.27.10: the level is "none" unless the kind is "fail".
    [Fact]
    public void Write_Results_HaveALevelOnlyWhereTheyFail()
    {
        string[] kinds = ["pass", "open", "informational", "notApplicable", "review", "fail"];
        foreach (FindingRelation relation in Enum.GetValues<FindingRelation>())
        {
            Finding finding = SampleReport.Report.Findings[0] with { Relation = relation };
            JsonElement result = Write(SampleReport.Report with { Findings = [finding] }).GetProperty("runs")[0].GetProperty("results")[0];

            string kind = result.GetProperty("kind").GetString()!;
            Assert.Contains(kind, kinds);
            Assert.Equal(kind == "fail", result.GetProperty("level").GetString() != "none");
        }
    }

    [Fact]
    public void Write_Omissions_AreNotificationsOfTheInvocation()
    {
        JsonElement invocation = Run.GetProperty("invocations")[0];

        Assert.True(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal(2, invocation.GetProperty("toolExecutionNotifications").GetArrayLength());
    }

    [Fact]
    public void Write_PathThatCouldNotBeRead_IsNoSuccess()
    {
        CheckReport report = SampleReport.Report with { Omissions = [new Omission("news", null, "does not exist") { Kind = OmissionKind.Path }] };

        Assert.False(Write(report).GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://user:secret@news.example/")]
    [InlineData("no address")]
    public void Write_AddressOfAnotherKind_IsReplacedByTheId(string url)
    {
        var document = new Document("a b/ü?", "A text.") { Url = url };
        JsonElement run = Write(new CheckReport { Documents = [document], Claims = [], Findings = [] }).GetProperty("runs")[0];

        string uri = run.GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString()!;
        Assert.Equal("document/a%20b%2F%C3%BC%3F", uri);
    }

    // Section 3.49.7 wants a name that a reader understands and that is not the id.
    [Fact]
    public void Write_Rules_HaveNamesOfTheirOwnAndHelp()
    {
        foreach (JsonElement rule in Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray())
        {
            Assert.NotEqual(rule.GetProperty("id").GetString(), rule.GetProperty("name").GetString(), StringComparer.OrdinalIgnoreCase);
            Assert.NotEmpty(rule.GetProperty("help").GetProperty("text").GetString()!);
        }
    }

    // Section 3.29.5: a context is larger than its region, or there is none.
    [Fact]
    public void Write_FindingOfAWholeSentence_HasNoContext()
    {
        Finding finding = SampleReport.Report.Findings[0];
        Finding whole = finding with { A = finding.A with { Span = finding.A.Claim.SentenceSpan } };
        JsonElement result = Write(SampleReport.Report with { Findings = [whole] }).GetProperty("runs")[0].GetProperty("results")[0];

        Assert.False(result.GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("contextRegion", out _));
    }

    private static void CheckLocation(JsonElement location)
    {
        JsonElement place = location.GetProperty("physicalLocation");
        JsonElement artifact = Run.GetProperty("artifacts")[place.GetProperty("artifactLocation").GetProperty("index").GetInt32()];
        string text = artifact.GetProperty("contents").GetProperty("text").GetString()!;
        Assert.Equal(artifact.GetProperty("location").GetProperty("uri").GetString(), place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        CheckRegion(place.GetProperty("region"), text);
        if (place.TryGetProperty("contextRegion", out JsonElement context))
            CheckRegion(context, text);
    }

    private static void CheckRegion(JsonElement region, string text)
    {
        string words = region.GetProperty("snippet").GetProperty("text").GetString()!;
        int offset = region.GetProperty("charOffset").GetInt32();
        string[] lines = text.Split('\n');
        Assert.Equal(words, text.Substring(offset, region.GetProperty("charLength").GetInt32()));
        Assert.Equal(offset, OffsetOf(lines, region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32()));
        Assert.Equal(offset + words.Length, OffsetOf(lines, region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()));
    }

    private static int OffsetOf(string[] lines, int line, int column) => lines.Take(line - 1).Sum(one => one.Length + 1) + column - 1;

    private static JsonElement Write(CheckReport report)
    {
        var output = new MemoryStream();
        new SarifReportWriter().Write(report, output);
        return JsonDocument.Parse(output.ToArray()).RootElement;
    }
}
