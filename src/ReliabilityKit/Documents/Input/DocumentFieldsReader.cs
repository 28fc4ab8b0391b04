using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ReliabilityKit.Documents.Input;

/// <summary>Reads the JSON object that describes a document; members it does not know are passed over.</summary>
internal static class DocumentFieldsReader
{
    /// <summary>Reads the object under the cursor and leaves the cursor on its end.</summary>
    /// <param name="reader">A reader on the first token of the value.</param>
    /// <param name="fields">The members, when the value is an object.</param>
    /// <param name="refusal">Otherwise why it describes no document.</param>
    /// <exception cref="JsonException">The JSON is broken.</exception>
    public static bool TryRead(ref Utf8JsonReader reader, out DocumentFields fields, out string refusal)
    {
        fields = new DocumentFields();
        refusal = "";
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            refusal = $"is {Name(reader.TokenType)} where an object with \"text\", \"html\" or \"path\" was expected";
            reader.Skip();
            return false;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = JsonText.Read(ref reader, out _);
            reader.Read();
            ReadMember(ref reader, name, fields);
        }

        return true;
    }

    private static void ReadMember(ref Utf8JsonReader reader, string name, DocumentFields fields)
    {
        switch (name)
        {
            case "id": fields.Id = ReadId(ref reader, fields); break;
            case "source": fields.Source = ReadString(ref reader, name, fields); break;
            case "title": fields.Title = ReadString(ref reader, name, fields); break;
            case "published": fields.Published = ReadString(ref reader, name, fields); break;
            case "url": fields.Url = ReadString(ref reader, name, fields); break;
            case "text": fields.Text = ReadString(ref reader, name, fields); break;
            case "html": fields.Html = ReadString(ref reader, name, fields); break;
            case "path": fields.Path = ReadString(ref reader, name, fields); break;
            case "uri": fields.HasUri = reader.TokenType == JsonTokenType.String; reader.Skip(); break;
            default: reader.Skip(); break;
        }
    }

    // Numbers are common as keys of archives; their digits are as good a name as any.
    private static string? ReadId(ref Utf8JsonReader reader, DocumentFields fields) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : ReadString(ref reader, "id", fields);

    private static string? ReadString(ref Utf8JsonReader reader, string name, DocumentFields fields)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.String)
        {
            fields.Problems.Add($"\"{name}\" is {Name(reader.TokenType)} where a string was expected; taken as not given");
            reader.Skip();
            return null;
        }

        string value = JsonText.Read(ref reader, out int replaced);
        if (replaced > 0)
        {
            string count = replaced.ToString(CultureInfo.InvariantCulture);
            fields.Problems.Add($"\"{name}\" holds {count} unpaired surrogates; U+FFFD stands for them");
        }

        return value;
    }

    private static string Name(JsonTokenType type) => type switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.Number => "a number",
        JsonTokenType.String => "a string",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };
}
