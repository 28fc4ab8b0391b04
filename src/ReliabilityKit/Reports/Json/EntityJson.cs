using System.Text.Json;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a name of a text: <c>{"span","type","name"}</c>.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, AnnotatedText text, EntitySpan entity)
    {
        TextSpan span = text.Cover(entity.First, entity.End);
        json.WriteStartObject();
        SpanJson.Write(json, "span"u8, span, text.Text);
        json.WriteString("type"u8, ContractNames.Of(entity.Type));
        json.WriteString("name"u8, string.Join(' ', span.Of(text.Text).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        json.WriteEndObject();
    }
}
