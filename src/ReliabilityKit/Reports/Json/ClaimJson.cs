using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a claim with all its roles. A role that the text does not fill is <c>null</c> or an empty array.</summary>
internal static class ClaimJson
{
    public static void Write(Utf8JsonWriter json, Claim claim)
    {
        string text = claim.Document.Text;
        json.WriteStartObject();
        json.WriteString("id"u8, claim.Id);
        json.WriteString("document"u8, claim.Document.Id);
        json.WriteString("source"u8, claim.Document.Source);
        WriteSentence(json, claim);
        SpanJson.Write(json, "span"u8, claim.Span, text);
        json.WriteString("kind"u8, ContractNames.Of(claim.Kind));
        WriteAttribution(json, claim);
        ParticipantJson.Write(json, "actor"u8, claim.Actor, text);
        WriteAction(json, claim);
        ParticipantJson.Write(json, "object"u8, claim.Object, text);
        WriteArguments(json, claim);
        ParticipantJson.Write(json, "place"u8, claim.Place, text);
        TemporalExpressionJson.WriteDate(json, "date"u8, claim.Date, text);
        WriteQuantities(json, claim);
        WriteCheckability(json, claim.Checkability);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartObject("sentence"u8);
        json.WriteNumber("index"u8, claim.SentenceIndex);
        SpanJson.WriteMembers(json, claim.SentenceSpan, claim.Document.Text);
        json.WriteEndObject();
    }

    private static void WriteAttribution(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("attribution"u8);
        foreach (Attribution attribution in claim.Attribution)
            ParticipantJson.Write(json, attribution, claim.Document.Text);
        json.WriteEndArray();
    }

    private static void WriteAction(Utf8JsonWriter json, Claim claim)
    {
        ClaimAction action = claim.Action;
        json.WriteStartObject("action"u8);
        json.WriteString("text"u8, action.Text);
        json.WriteString("lemma"u8, action.Lemma);
        json.WriteString("phrase"u8, action.Phrase);
        json.WriteString("polarity"u8, ContractNames.Of(action.Polarity));
        json.WriteString("modality"u8, ContractNames.Of(action.Modality));
        json.WriteString("tense"u8, ContractNames.Of(action.Tense));
        SpanJson.Write(json, "span"u8, action.Span, claim.Document.Text);
        json.WriteEndObject();
    }

    private static void WriteArguments(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("arguments"u8);
        foreach (Argument argument in claim.Arguments)
            ParticipantJson.Write(json, argument, claim.Document.Text);
        json.WriteEndArray();
    }

    private static void WriteQuantities(Utf8JsonWriter json, Claim claim)
    {
        json.WriteStartArray("quantities"u8);
        foreach (Quantity quantity in claim.Quantities)
            QuantityJson.Write(json, quantity, claim.Document.Text);
        json.WriteEndArray();
    }

    private static void WriteCheckability(Utf8JsonWriter json, Checkability checkability)
    {
        json.WriteStartObject("checkability"u8);
        json.WriteNumber("score"u8, checkability.Score);
        json.WriteStartArray("reasons"u8);
        foreach (CheckabilityReasons reason in Enum.GetValues<CheckabilityReasons>())
        {
            if (reason != CheckabilityReasons.None && checkability.Reasons.HasFlag(reason))
                json.WriteStringValue(ContractNames.Of(reason));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
