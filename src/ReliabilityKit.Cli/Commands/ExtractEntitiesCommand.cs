using System.Text.Json;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Language;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Finds the names of persons, organizations and places in texts.</summary>
internal sealed class ExtractEntitiesCommand(Terminal terminal)
    : JsonLinesCommand("entities", "Find the names of texts.", "{\"text\"} a line", terminal)
{
    protected override void Answer(JsonLine line, Utf8JsonWriter json)
    {
        AnnotatedText annotated = TextAnnotator.English.Annotate(line.RequiredString("text"));
        json.WriteStartArray("entities"u8);
        foreach (EntitySpan entity in annotated.Entities)
            ReportJson.Write(json, annotated, entity);
        json.WriteEndArray();
    }

    protected override void AnswerNothing(Utf8JsonWriter json)
    {
        json.WriteStartArray("entities"u8);
        json.WriteEndArray();
    }
}
