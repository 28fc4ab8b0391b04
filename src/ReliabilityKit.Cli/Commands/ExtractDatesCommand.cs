using System.Text.Json;
using NodaTime;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Finds the dates, times, durations and recurrences of texts, resolved against a reference.</summary>
internal sealed class ExtractDatesCommand(Terminal terminal)
    : JsonLinesCommand("dates", "Find the dates of texts.", "{\"text\",\"reference\"} a line; the reference is an ISO date or date-time, or null", terminal)
{
    protected override void Answer(JsonLine line, Utf8JsonWriter json)
    {
        string text = line.RequiredString("text");
        LocalDateTime? reference = line.OptionalString("reference") is { } iso ? ReferenceTime.Parse(iso) : null;
        json.WriteStartArray("dates"u8);
        foreach (TemporalExpression expression in TemporalExtractor.English.Extract(text, reference))
            ReportJson.Write(json, expression, text);
        json.WriteEndArray();
    }

    protected override void AnswerNothing(Utf8JsonWriter json)
    {
        json.WriteStartArray("dates"u8);
        json.WriteEndArray();
    }
}
