using System.Text;
using System.Text.Json;
using ReliabilityKit.Reports;
using ReliabilityKit.Reports.Html;

namespace ReliabilityKit.Tests.Reports;

public class ReportWriterTests
{
    public static TheoryData<string> Formats => ["json", "jsonl", "markdown", "findings.csv", "sources.csv", "claims.csv", "facts.csv", "sarif", "jsonld", "html"];

    [Fact]
    public void Write_Json_HasDocumentsFindingsAndOmissions() => Snapshot.Match(Write("json"));

    [Fact]
    public void Write_JsonLines_HasAFindingALine() => Snapshot.Match(Write("jsonl"));

    [Fact]
    public void Write_Markdown_ShowsBothQuotesAndEscapesThem() => Snapshot.Match(Write("markdown"));

    [Fact]
    public void Write_CsvOfFindings_HasARowForEach() => Snapshot.Match(Write("findings.csv"));

    [Fact]
    public void Write_CsvOfSources_CountsForEach() => Snapshot.Match(Write("sources.csv"));

    [Fact]
    public void Write_CsvOfClaims_HasTheirRoles() => Snapshot.Match(Write("claims.csv"));

    [Fact]
    public void Write_CsvOfFacts_HasWhatIsSaidAndByWhom() => Snapshot.Match(Write("facts.csv"));

    [Fact]
    public void Write_Sarif_HasRulesTextsAndResults() => Snapshot.Match(WithoutVersion(Write("sarif")));

    [Fact]
    public void Write_JsonLd_HasArticlesClaimsAndDrafts() => Snapshot.Match(Write("jsonld"));

    [Fact]
    public void Write_Html_HasEverySection() => Snapshot.Match(WithoutAssets(Write("html")));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_AnyFormat_IsUtf8WithoutMarkAndEndsWithOneLineFeed(string format)
    {
        byte[] bytes = WriteBytes(format);

        Assert.NotEqual((byte)0xEF, bytes[0]);
        Assert.Equal((byte)'\n', bytes[^1]);
        Assert.NotEqual((byte)'\n', bytes[^2]);
        Assert.Equal(format.EndsWith("csv", StringComparison.Ordinal), bytes.Contains((byte)'\r'));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_OtherCulture_GivesTheSameBytes(string format)
    {
        byte[] expected = WriteBytes(format);
        foreach (string culture in new[] { "da-DK", "tr-TR", "ar-SA" })
            Assert.Equal(expected, InCulture.Run(culture, () => WriteBytes(format)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_NothingFound_IsStillAWholeReport(string format)
    {
        var output = new MemoryStream();
        WriterOf(format).Write(new CheckReport { Documents = [], Claims = [], Findings = [] }, output);

        string text = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(format == "jsonl", text.Length == 0);
        if (format == "json")
            Assert.Equal(0, JsonDocument.Parse(text).RootElement.GetProperty("summary").GetProperty("documents").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_NoReport_Throws(string format) =>
        Assert.Throws<ArgumentNullException>(() => WriterOf(format).Write(null!, Stream.Null));

    [Fact]
    public void Write_JsonOffsets_PointAtTheQuotes()
    {
        using JsonDocument json = JsonDocument.Parse(Write("json"));
        var texts = json.RootElement.GetProperty("documents").EnumerateArray()
            .ToDictionary(d => d.GetProperty("id").GetString()!, d => d.GetProperty("text").GetString()!);

        foreach (JsonElement finding in json.RootElement.GetProperty("findings").EnumerateArray())
        {
            foreach (JsonElement side in new[] { finding.GetProperty("a"), finding.GetProperty("b") })
            {
                string text = texts[side.GetProperty("document").GetString()!];
                string words = text.Substring(side.GetProperty("start").GetInt32(), side.GetProperty("length").GetInt32());
                Assert.Equal(side.GetProperty("quote").GetString(), words);
            }
        }
    }

    private static string Write(string format) => Encoding.UTF8.GetString(WriteBytes(format));

    private static byte[] WriteBytes(string format)
    {
        var output = new MemoryStream();
        WriterOf(format).Write(SampleReport.Report, output);
        return output.ToArray();
    }

    private static IReportWriter WriterOf(string format) => format switch
    {
        "json" => new JsonReportWriter(),
        "jsonl" => new JsonLinesReportWriter(),
        "findings.csv" => new CsvReportWriter(),
        "sources.csv" => new CsvReportWriter(CsvTable.Sources),
        "claims.csv" => new CsvReportWriter(CsvTable.Claims),
        "facts.csv" => new CsvReportWriter(CsvTable.Facts),
        "sarif" => new SarifReportWriter(),
        "jsonld" => new JsonLdReportWriter(),
        "html" => new HtmlReportWriter(),
        _ => new MarkdownReportWriter(),
    };

    // Snapshots outlive a release.
    private static string WithoutVersion(string text) =>
        text.Replace($"\"version\": \"{ToolVersion.Version}\"", "\"version\": \"…\"", StringComparison.Ordinal);

    // What a page looks like and the hashes of that are no part of what it says.
    private static string WithoutAssets(string page) => page
        .Replace(PageAssets.Style, "…", StringComparison.Ordinal)
        .Replace(PageAssets.Script, "…", StringComparison.Ordinal)
        .Replace(MarkupOf(PageAssets.Policy), "…", StringComparison.Ordinal)
        .Replace($"ReliabilityKit {ToolVersion.Version}", "ReliabilityKit …", StringComparison.Ordinal);

    private static string MarkupOf(string text)
    {
        var writer = new StringWriter();
        MarkupText.Escape(text, writer);
        return writer.ToString();
    }
}
