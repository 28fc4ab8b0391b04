using System.Text.Json;
using ReliabilityKit.Claims;
using ReliabilityKit.Findings.Abstentions;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes what was compared and of what nothing is reported.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the member <c>comparisons</c>.</summary>
    public static void Write(Utf8JsonWriter json, ComparisonSummary summary)
    {
        json.WriteStartObject("comparisons"u8);
        json.WriteNumber("pairs"u8, summary.Pairs);
        json.WriteNumber("related"u8, summary.Related);
        json.WriteStartArray("abstentions"u8);
        foreach (Abstention abstention in summary.Abstentions) Write(json, abstention);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Abstention abstention)
    {
        json.WriteStartObject();
        json.WriteString("reason"u8, ContractNames.Of(abstention.Reason));
        json.WriteNumber("count"u8, abstention.Count);
        json.WriteStartArray("examples"u8);
        foreach (AbstentionExample example in abstention.Examples)
        {
            json.WriteStartObject();
            Write(json, "a", example.A);
            Write(json, "b", example.B);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Claim claim)
    {
        json.WriteStartObject(name);
        json.WriteString("claim"u8, claim.Id);
        json.WriteString("document"u8, claim.Document.Id);
        json.WriteNumber("start"u8, claim.Span.Start);
        json.WriteNumber("length"u8, claim.Span.Length);
        json.WriteEndObject();
    }
}
