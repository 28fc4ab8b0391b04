using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a finding with both sides and the weights behind it.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, finding.Id);
        json.WriteString("relation"u8, ContractNames.Of(finding.Relation));
        json.WriteString("kind"u8, ContractNames.Of(finding.Kind));
        JsonStyle.WriteMeasure(json, "confidence"u8, finding.Confidence);
        WriteEvidence(json, "a"u8, finding.A);
        WriteEvidence(json, "b"u8, finding.B);
        json.WriteString("explanation"u8, finding.Explanation);
        WriteWeights(json, finding);
        json.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter json, ReadOnlySpan<byte> name, Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        json.WriteStartObject(name);
        json.WriteString("claim"u8, evidence.Claim.Id);
        json.WriteString("document"u8, document.Id);
        json.WriteString("source"u8, document.Source);
        json.WriteNumber("start"u8, evidence.Span.Start);
        json.WriteNumber("length"u8, evidence.Span.Length);
        json.WriteString("quote"u8, evidence.Span.Of(document.Text));
        json.WriteString("value"u8, evidence.Value);
        json.WriteEndObject();
    }

    private static void WriteWeights(Utf8JsonWriter json, Finding finding)
    {
        json.WriteStartArray("weights"u8);
        foreach (MatchWeight weight in finding.Weights)
        {
            json.WriteStartObject();
            json.WriteString("field"u8, weight.Field);
            json.WriteString("level"u8, weight.Level);
            JsonStyle.WriteMeasure(json, "weight"u8, weight.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
