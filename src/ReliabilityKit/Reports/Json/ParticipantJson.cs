using System.Text.Json;
using ReliabilityKit.Claims;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes who or what has a role in a claim, and who says so.</summary>
internal static class ParticipantJson
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, Participant? participant, string text)
    {
        if (participant is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteMembers(json, participant, text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Argument argument, string text)
    {
        json.WriteStartObject();
        json.WriteString("role"u8, argument.Role);
        WriteMembers(json, argument.Value, text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Attribution attribution, string text)
    {
        json.WriteStartObject();
        Write(json, "speaker"u8, attribution.Speaker, text);
        json.WriteString("verb"u8, attribution.Verb);
        json.WriteString("mode"u8, ContractNames.Of(attribution.Mode));
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Participant participant, string text)
    {
        json.WriteString("text"u8, participant.Text);
        json.WriteString("name"u8, participant.Name);
        json.WriteString("type"u8, ContractNames.Of(participant.Type));
        SpanJson.Write(json, "span"u8, participant.Span, text);
    }
}
