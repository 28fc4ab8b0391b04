using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Matching;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a finding with both sides and the weights behind it.</summary>
internal static class FindingJson
{
    /// <summary>Writes a finding.</summary>
    /// <param name="json">Where it goes.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="fact">The contested fact that it is about, where the format has no other place for it.</param>
    public static void Write(Utf8JsonWriter json, Finding finding, ContestedFact? fact = null)
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
        WriteBelieved(json, fact);
        json.WriteEndObject();
    }

    /// <summary>Writes what is believed of a fact, if anything is.</summary>
    public static void WriteBelieved(Utf8JsonWriter json, ContestedFact? fact)
    {
        if (fact?.Believed is not { } believed)
            return;
        json.WriteStartObject("believed"u8);
        json.WriteString("value"u8, believed.Value);
        JsonStyle.WriteMeasure(json, "confidence"u8, believed.Confidence);
        json.WriteStartArray("supporters"u8);
        foreach (string supporter in believed.Supporters)
            json.WriteStringValue(supporter);
        json.WriteEndArray();
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
