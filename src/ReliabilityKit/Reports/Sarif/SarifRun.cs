using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Json;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Sarif;

/// <summary>Writes the one run of a SARIF log: the tool, how it went, the texts and the results.</summary>
internal sealed class SarifRun
{
    private readonly Utf8JsonWriter _json;
    private readonly CheckReport _report;
    private readonly SarifLocation _locations;
    private readonly FactIndex _facts;

    public SarifRun(Utf8JsonWriter json, CheckReport report)
    {
        _json = json;
        _report = report;
        _locations = new SarifLocation(json, report);
        _facts = new FactIndex(report);
    }

    public void Write()
    {
        _json.WriteStartObject();
        WriteTool();
        WriteInvocation();
        _json.WriteString("columnKind"u8, "utf16CodeUnits");
        WriteArtifacts();
        WriteResults();
        _json.WriteEndObject();
    }

    private void WriteTool()
    {
        _json.WriteStartObject("tool"u8);
        _json.WriteStartObject("driver"u8);
        _json.WriteString("name"u8, ToolVersion.Name);
        _json.WriteString("version"u8, ToolVersion.Version);
        SarifRule.WriteAll(_json);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInvocation()
    {
        _json.WriteStartArray("invocations"u8);
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful"u8, _report.Interruption is null && !_report.Omissions.Any(omission => omission.Kind == OmissionKind.Path));
        if (_report.Interruption is { } interruption)
            _json.WriteString("exitCodeDescription"u8, interruption.ToString());
        _json.WriteStartArray("toolExecutionNotifications"u8);
        foreach (Omission omission in _report.Omissions)
            WriteNotification(omission);
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteNotification(Omission omission)
    {
        _json.WriteStartObject();
        _json.WriteString("level"u8, omission.Kind == OmissionKind.Detail ? "note" : "warning");
        WriteMessage(omission.ToString());
        _json.WriteEndObject();
    }

    private void WriteArtifacts()
    {
        _json.WriteStartArray("artifacts"u8);
        foreach (Document document in _report.Documents)
            WriteArtifact(document);
        _json.WriteEndArray();
    }

    private void WriteArtifact(Document document)
    {
        _json.WriteStartObject();
        _json.WriteStartObject("location"u8);
        _json.WriteString("uri"u8, WebAddress.ReferenceOf(document));
        _json.WriteEndObject();
        _json.WriteString("mimeType"u8, "text/plain");
        _json.WriteString("encoding"u8, "utf-8");
        _json.WriteStartObject("contents"u8);
        _json.WriteString("text"u8, document.Text);
        _json.WriteEndObject();
        WriteProperties(document);
        _json.WriteEndObject();
    }

    private void WriteProperties(Document document)
    {
        _json.WriteStartObject("properties"u8);
        _json.WriteString("id"u8, document.Id);
        _json.WriteString("source"u8, document.Source);
        _json.WriteString("title"u8, document.Title);
        _json.WriteString("published"u8, ReportTime.Format(document));
        _json.WriteEndObject();
    }

    private void WriteResults()
    {
        _json.WriteStartArray("results"u8);
        foreach (Finding finding in _report.Findings)
            WriteResult(finding);
        _json.WriteEndArray();
    }

    private void WriteResult(Finding finding)
    {
        _json.WriteStartObject();
        _json.WriteString("ruleId"u8, ContractNames.Of(finding.Relation));
        _json.WriteNumber("ruleIndex"u8, Array.IndexOf(ReportSummary.Relations, finding.Relation));
        _json.WriteString("kind"u8, SarifRule.Kind(finding.Relation));
        _json.WriteString("level"u8, SarifRule.Level(finding.Relation));
        _json.WriteNumber("rank"u8, Math.Round(100 * Math.Clamp(finding.Confidence, 0, 1), 2));
        WriteMessage(finding.Explanation);
        _locations.WriteSides(finding);
        _json.WriteStartObject("partialFingerprints"u8);
        _json.WriteString("finding/v1"u8, finding.Id);
        _json.WriteEndObject();
        WriteProperties(finding);
        _json.WriteEndObject();
    }

    private void WriteProperties(Finding finding)
    {
        _json.WriteStartObject("properties"u8);
        _json.WriteString("kind"u8, ContractNames.Of(finding.Kind));
        JsonStyle.WriteMeasure(_json, "confidence"u8, finding.Confidence);
        FindingJson.WriteBelieved(_json, _facts.Of(finding));
        _json.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        _json.WriteStartObject("message"u8);
        _json.WriteString("text"u8, text);
        _json.WriteEndObject();
    }
}
