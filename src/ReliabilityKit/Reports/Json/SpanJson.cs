using System.Text.Json;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a span with its words: <c>{"start","length","text"}</c>.</summary>
internal static class SpanJson
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, TextSpan span, string text)
    {
        json.WriteStartObject(name);
        WriteMembers(json, span, text);
        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, TextSpan span, string text)
    {
        json.WriteNumber("start"u8, span.Start);
        json.WriteNumber("length"u8, span.Length);
        json.WriteString("text"u8, span.Of(text));
    }
}
