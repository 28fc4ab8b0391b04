using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Json;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports;

/// <summary>Writes the whole report as one JSON object: documents with the text that offsets point into, findings, sources, and what was left out.</summary>
/// <remarks>Its form is that of the JSON Schema in <c>schemas/report-1.schema.json</c>, which the package carries too.</remarks>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The version of the form: the second number grows when members are added, the first when one is changed or goes.</summary>
    public const string SchemaVersion = "1.3";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var json = new Utf8JsonWriter(output, JsonStyle.Indented);
        json.WriteStartObject();
        json.WriteString("version"u8, SchemaVersion);
        WriteSummary(json, report);
        WriteDocuments(json, report);
        WriteFindings(json, report);
        WriteSources(json, report);
        ComparisonJson.Write(json, report.Comparisons);
        WriteOmissions(json, report);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
        output.Flush();
    }

    private static void WriteSummary(Utf8JsonWriter json, CheckReport report)
    {
        var summary = ReportSummary.Of(report);
        json.WriteStartObject("summary"u8);
        json.WriteNumber("documents"u8, summary.Documents);
        json.WriteNumber("claims"u8, summary.Claims);
        foreach (FindingRelation relation in ReportSummary.Relations)
            json.WriteNumber(ContractNames.Plural(relation), summary.CountOf(relation));
        json.WriteNumber("omissions"u8, summary.Omissions);
        if (report.Interruption is { } interruption)
            WriteInterruption(json, interruption);
        json.WriteEndObject();
    }

    private static void WriteInterruption(Utf8JsonWriter json, CheckInterruption interruption)
    {
        json.WriteStartObject("interruption"u8);
        json.WriteNumber("documents"u8, interruption.Documents);
        json.WriteNumber("read"u8, interruption.Read);
        json.WriteNumber("compared"u8, interruption.Compared);
        json.WriteEndObject();
    }

    private static void WriteDocuments(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("documents"u8);
        foreach (Document document in report.Documents)
            DocumentJson.Write(json, document);
        json.WriteEndArray();
    }

    private static void WriteFindings(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("findings"u8);
        foreach (Finding finding in report.Findings)
            FindingJson.Write(json, finding);
        json.WriteEndArray();
    }

    private static void WriteSources(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("sources"u8);
        foreach (SourceRating rating in report.Sources)
            SourceJson.Write(json, rating);
        json.WriteEndArray();
        json.WriteStartArray("contestedFacts"u8);
        foreach (ContestedFact fact in report.ContestedFacts)
            SourceJson.Write(json, fact);
        json.WriteEndArray();
    }

    private static void WriteOmissions(Utf8JsonWriter json, CheckReport report)
    {
        json.WriteStartArray("omissions"u8);
        foreach (Omission omission in report.Omissions)
            DocumentJson.Write(json, omission);
        json.WriteEndArray();
    }
}
