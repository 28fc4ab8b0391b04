using System.Text.Json;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports.Json;

/// <summary>Writes a document with its visible text, which offsets point into, and what was left out of the input.</summary>
internal static class DocumentJson
{
    public static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, document.Id);
        json.WriteString("source"u8, document.Source);
        json.WriteString("title"u8, document.Title);
        json.WriteString("published"u8, ReportTime.Format(document));
        json.WriteString("url"u8, document.Url);
        json.WriteString("text"u8, document.Text);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Omission omission)
    {
        json.WriteStartObject();
        json.WriteString("path"u8, omission.Path);
        if (omission.Line is { } line)
            json.WriteNumber("line"u8, line);
        else
            json.WriteNull("line"u8);
        json.WriteString("kind"u8, ContractNames.Of(omission.Kind));
        json.WriteString("reason"u8, omission.Reason);
        json.WriteEndObject();
    }
}
