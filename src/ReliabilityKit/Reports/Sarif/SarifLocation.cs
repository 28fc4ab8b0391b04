using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Sarif;

/// <summary>Writes where the sides of a finding stand.</summary>
internal sealed class SarifLocation
{
    private readonly Utf8JsonWriter _json;
    private readonly Dictionary<string, int> _artifacts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LineIndex> _lines = new(StringComparer.Ordinal);

    public SarifLocation(Utf8JsonWriter json, CheckReport report)
    {
        _json = json;
        for (int i = 0; i < report.Documents.Length; i++)
            _artifacts.TryAdd(report.Documents[i].Id, i);
    }

    /// <summary>Writes the first side as the location of a result and the second as related to it.</summary>
    public void WriteSides(Finding finding)
    {
        _json.WriteStartArray("locations"u8);
        Write(finding.A, id: 0);
        _json.WriteEndArray();
        _json.WriteStartArray("relatedLocations"u8);
        Write(finding.B, id: 1);
        _json.WriteEndArray();
    }

    private void Write(Evidence evidence, int id)
    {
        _json.WriteStartObject();
        _json.WriteNumber("id"u8, id);
        _json.WriteStartObject("physicalLocation"u8);
        WriteArtifact(evidence.Claim.Document);
        WriteRegion("region"u8, evidence.Span, evidence.Claim.Document);
        // The standard wants a context to be larger than what it surrounds.
        if (Context(evidence) is var context && context != evidence.Span)
            WriteRegion("contextRegion"u8, context, evidence.Claim.Document);
        _json.WriteEndObject();
        _json.WriteStartObject("message"u8);
        _json.WriteString("text"u8, $"{SourceRow.NameOf(evidence.Claim.Document)}: {evidence.Value}");
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteArtifact(Document document)
    {
        _json.WriteStartObject("artifactLocation"u8);
        _json.WriteString("uri"u8, WebAddress.ReferenceOf(document));
        if (_artifacts.TryGetValue(document.Id, out int index))
            _json.WriteNumber("index"u8, index);
        _json.WriteEndObject();
    }

    private void WriteRegion(ReadOnlySpan<byte> name, TextSpan span, Document document)
    {
        _json.WriteStartObject(name);
        WriteLines(span, LinesOf(document));
        _json.WriteNumber("charOffset"u8, span.Start);
        _json.WriteNumber("charLength"u8, span.Length);
        _json.WriteStartObject("snippet"u8);
        _json.WriteString("text"u8, span.Of(document.Text));
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteLines(TextSpan span, LineIndex lines)
    {
        (int startLine, int startColumn) = lines.Find(span.Start);
        (int endLine, int endColumn) = lines.Find(span.End);
        _json.WriteNumber("startLine"u8, startLine);
        _json.WriteNumber("startColumn"u8, startColumn);
        _json.WriteNumber("endLine"u8, endLine);
        _json.WriteNumber("endColumn"u8, endColumn);
    }

    private LineIndex LinesOf(Document document)
    {
        if (!_lines.TryGetValue(document.Id, out LineIndex? lines))
            _lines[document.Id] = lines = new LineIndex(document.Text);
        return lines;
    }

    /// <summary>The sentence, widened to hold the region, as the standard asks of a context.</summary>
    private static TextSpan Context(Evidence evidence)
    {
        TextSpan sentence = evidence.Claim.SentenceSpan;
        return TextSpan.FromBounds(Math.Min(sentence.Start, evidence.Span.Start), Math.Max(sentence.End, evidence.Span.End));
    }
}
