using System.Text.Json;
using ReliabilityKit.Claims.Quantities;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a quantity. Bounds that the words do not set are <c>null</c>.</summary>
internal static class QuantityJson
{
    public static void Write(Utf8JsonWriter json, Quantity quantity, string text)
    {
        json.WriteStartObject();
        SpanJson.Write(json, "span"u8, quantity.Span, text);
        JsonStyle.WriteNumber(json, "value"u8, quantity.Value);
        JsonStyle.WriteNumber(json, "low"u8, quantity.Low);
        JsonStyle.WriteNumber(json, "high"u8, quantity.High);
        json.WriteString("relation"u8, ContractNames.Of(quantity.Relation));
        json.WriteString("unit"u8, quantity.Unit);
        json.WriteString("of"u8, quantity.Of);
        json.WriteStartArray("concepts"u8);
        foreach (string concept in quantity.Concepts)
            json.WriteStringValue(concept);
        json.WriteEndArray();
        json.WriteString("kind"u8, ContractNames.Of(quantity.Kind));
        json.WriteEndObject();
    }
}
