using System.Text.Json;
using System.Text.Json.Nodes;
using ReliabilityKit.Reports;
using ReliabilityKit.Tests.Cli;

namespace ReliabilityKit.Tests.Reports;

public class JsonSchemaTests
{
    private static readonly JsonSchemaSubset Schema = JsonSchemaSubset.Load("schemas", "report-1.schema.json");

    [Fact]
    public void Write_Json_FitsThePublishedSchema() => Assert.Empty(Schema.Validate(Written().RootElement));

    [Theory]
    [InlineData("museum-theft")]
    [InlineData("tram-vote")]
    public void Check_Story_FitsThePublishedSchema(string story)
    {
        string report = Tool.Run(["check", Repository.PathOf("samples", "corpus", story), "--format", "json"]).Output;

        Assert.Empty(Schema.Validate(JsonDocument.Parse(report).RootElement));
    }

    [Fact]
    public void Schema_Version_IsTheOneOfTheWriter() =>
        Assert.Equal(JsonReportWriter.SchemaVersion, Written().RootElement.GetProperty("version").GetString());

    [Theory]
    [InlineData("version", "\"2.0\"")]
    [InlineData("summary", "{}")]
    [InlineData("documents", "[{}]")]
    [InlineData("findings", "null")]
    [InlineData("omissions", "[{\"path\":\"a\",\"line\":0,\"kind\":\"document\",\"reason\":\"b\"}]")]
    [InlineData("extra", "1")]
    public void Validate_SpoiltReport_SaysSo(string member, string value)
    {
        JsonNode report = JsonNode.Parse(Written().RootElement.GetRawText())!;
        report[member] = JsonNode.Parse(value);

        Assert.NotEmpty(Schema.Validate(JsonDocument.Parse(report.ToJsonString()).RootElement));
    }

    private static JsonDocument Written()
    {
        var output = new MemoryStream();
        new JsonReportWriter().Write(SampleReport.Report, output);
        return JsonDocument.Parse(output.ToArray());
    }
}
