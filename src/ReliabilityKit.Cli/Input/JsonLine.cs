using System.Text.Json;

namespace ReliabilityKit.Cli.Input;

/// <summary>One line of JSON Lines: an object, its members read strictly.</summary>
internal readonly struct JsonLine : IDisposable
{
    private readonly JsonDocument _document;

    private JsonLine(JsonDocument document) => _document = document;

    /// <summary>Reads a line.</summary>
    /// <exception cref="FormatException">It is no JSON object in UTF-8; the message says why.</exception>
    public static JsonLine Parse(ReadOnlyMemory<byte> line)
    {
        Utf8Text.Validate(line.Span);
        JsonDocument document = ParseDocument(line);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
            return new JsonLine(document);
        document.Dispose();
        throw new FormatException("not a JSON object");
    }

    /// <summary>Returns the string member of that name.</summary>
    /// <exception cref="FormatException">It is missing or something else.</exception>
    public string RequiredString(string name) => OptionalString(name) ?? throw new FormatException($"no \"{name}\"");

    /// <summary>Returns the string member of that name, or <see langword="null"/> where it is missing or null.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public string? OptionalString(string name)
    {
        if (!_document.RootElement.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.String)
            throw new FormatException($"\"{name}\" is no string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"\"{name}\" has half of a surrogate pair");
        }
    }

    public void Dispose() => _document.Dispose();

    private static JsonDocument ParseDocument(ReadOnlyMemory<byte> line)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException exception)
        {
            throw new FormatException($"not JSON at byte {exception.BytePositionInLine + 1}");
        }
    }
}
