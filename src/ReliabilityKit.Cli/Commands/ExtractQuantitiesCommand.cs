using System.CommandLine;
using System.Text.Json;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Language;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Finds the numbers of texts, with unit, bound and what is counted.</summary>
internal sealed class ExtractQuantitiesCommand : JsonLinesCommand
{
    private readonly Option<bool> _all = new("--all") { Description = "Find scores (\"3-1\"), multiples in one word (\"tripled\") and places in an order too." };
    private QuantityExtractor _extractor = QuantityExtractor.English;

    public ExtractQuantitiesCommand(Terminal terminal)
        : base("quantities", "Find the quantities of texts.", "{\"text\"} a line", terminal) => Add(_all);

    protected override int Execute(ParseResult arguments, CancellationToken cancellation)
    {
        _extractor = arguments.GetValue(_all) ? new QuantityExtractor(QuantityForms.All) : QuantityExtractor.English;
        return base.Execute(arguments, cancellation);
    }

    protected override void Answer(JsonLine line, Utf8JsonWriter json)
    {
        string text = line.RequiredString("text");
        json.WriteStartArray("quantities"u8);
        foreach (Quantity quantity in _extractor.Extract(TextAnnotator.English.Annotate(text)))
            ReportJson.Write(json, quantity, text);
        json.WriteEndArray();
    }

    protected override void AnswerNothing(Utf8JsonWriter json)
    {
        json.WriteStartArray("quantities"u8);
        json.WriteEndArray();
    }
}
