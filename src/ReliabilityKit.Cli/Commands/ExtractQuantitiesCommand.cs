using System.Text.Json;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Language;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Finds the numbers of texts, with unit, bound and what is counted.</summary>
internal sealed class ExtractQuantitiesCommand(Terminal terminal)
    : JsonLinesCommand("quantities", "Find the quantities of texts.", "{\"text\"} a line", terminal)
{
    protected override void Answer(JsonLine line, Utf8JsonWriter json)
    {
        string text = line.RequiredString("text");
        json.WriteStartArray("quantities"u8);
        foreach (Quantity quantity in QuantityExtractor.English.Extract(TextAnnotator.English.Annotate(text)))
            ReportJson.Write(json, quantity, text);
        json.WriteEndArray();
    }

    protected override void AnswerNothing(Utf8JsonWriter json)
    {
        json.WriteStartArray("quantities"u8);
        json.WriteEndArray();
    }
}
