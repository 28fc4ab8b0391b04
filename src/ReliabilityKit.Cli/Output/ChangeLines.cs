using System.Text.Encodings.Web;
using System.Text.Json;
using ReliabilityKit.Cli.Input;

namespace ReliabilityKit.Cli.Output;

/// <summary>Changes between two reports as JSON Lines: <c>{"change":"came|went|changed","old":{…},"new":{…}}</c>.</summary>
internal static class ChangeLines
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(FindingChange[] changes, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        foreach (FindingChange change in changes)
        {
            json.WriteStartObject();
            json.WriteString("change"u8, change.Change);
            WriteFinding(json, "old", change.Old);
            WriteFinding(json, "new", change.New);
            json.WriteEndObject();
            json.Flush();
            output.WriteByte((byte)'\n');
            json.Reset();
        }
    }

    private static void WriteFinding(Utf8JsonWriter json, string name, ReportedFinding? finding)
    {
        if (finding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id"u8, finding.Id);
        json.WriteString("relation"u8, finding.Relation);
        json.WriteString("kind"u8, finding.Kind);
        json.WriteNumber("confidence"u8, finding.Confidence);
        WriteSide(json, "a", finding.A);
        WriteSide(json, "b", finding.B);
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string name, ReportedSide side)
    {
        json.WriteStartObject(name);
        json.WriteString("document"u8, side.Document);
        json.WriteString("quote"u8, side.Quote);
        json.WriteString("value"u8, side.Value);
        json.WriteEndObject();
    }
}
