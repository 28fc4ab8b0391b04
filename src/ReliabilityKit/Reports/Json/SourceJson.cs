using System.Text.Json;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes ratings of sources and contested facts.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, SourceRating rating)
    {
        json.WriteStartObject();
        json.WriteString("source"u8, rating.Source);
        json.WriteNumber("documents"u8, rating.Documents);
        json.WriteNumber("trust"u8, Math.Round(rating.Trust, 4));
        json.WriteNumber("low"u8, Math.Round(rating.Low, 4));
        json.WriteNumber("high"u8, Math.Round(rating.High, 4));
        json.WriteString("grade"u8, rating.Grade.ToString());
        json.WriteNumber("claims"u8, rating.ScorableClaims);
        json.WriteString("explanation"u8, rating.Explanation);
        json.WriteStartArray("signals"u8);
        foreach (SourceSignal signal in rating.Signals)
            Write(json, signal);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ContestedFact fact)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, ContractNames.Of(fact.Kind));
        json.WriteString("believed"u8, fact.Believed?.Value);
        json.WriteStartArray("positions"u8);
        foreach (FactPosition position in fact.Positions)
            Write(json, position);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SourceSignal signal)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, JsonNamingPolicy.CamelCase.ConvertName(signal.Kind.ToString()));
        json.WriteStartArray("evidence"u8);
        foreach (SignalEvidence evidence in signal.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("document"u8, evidence.Document.Id);
            SpanJson.WriteMembers(json, evidence.Span, evidence.Document.Text);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FactPosition position)
    {
        json.WriteStartObject();
        json.WriteString("value"u8, position.Value);
        json.WriteNumber("confidence"u8, Math.Round(position.Confidence, 4));
        json.WriteNumber("grade"u8, (int)position.Grade);
        json.WriteNumber("witnesses"u8, position.Witnesses);
        json.WriteStartArray("supporters"u8);
        foreach (string supporter in position.Supporters)
            json.WriteStringValue(supporter);
        json.WriteEndArray();
        json.WriteStartArray("claims"u8);
        foreach (Findings.Evidence evidence in position.Evidence)
            json.WriteStringValue(evidence.Claim.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
