using System.Text.Json;
using ReliabilityKit.Cli.Input;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Cli.Commands;

/// <summary>Says how two texts stand to each other, line for line.</summary>
internal sealed class CompareCommand(Terminal terminal)
    : JsonLinesCommand("compare", "Say how two texts stand to each other.", "{\"a\",\"b\"} a line", terminal)
{
    // Made with the first line, because it loads the language model.
    private readonly Lazy<ReliabilityChecker> _checker = new(() => new ReliabilityChecker());

    protected override void Answer(JsonLine line, Utf8JsonWriter json)
    {
        ComparisonResult result = _checker.Value.Compare(line.RequiredString("a"), line.RequiredString("b"));
        json.WriteString("relation"u8, result.Relation.ToString().ToLowerInvariant());
        json.WriteString("kind"u8, result.Kind?.ToString().ToLowerInvariant());
        json.WriteNumber("confidence"u8, Math.Round(result.Confidence, 4));
    }

    protected override void AnswerNothing(Utf8JsonWriter json)
    {
        json.WriteNull("relation"u8);
        json.WriteNull("kind"u8);
        json.WriteNull("confidence"u8);
    }
}
