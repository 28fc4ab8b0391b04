using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>Reads news items in ninjs, the JSON of the IPTC: versions 2 (names in lower case) and 3 (camel case), and the names of 1 for texts.</summary>
internal static class NinjsReader
{
    /// <summary>Reads an item.</summary>
    /// <param name="item">An object with a <c>uri</c>.</param>
    public static NewsItem Read(JsonElement item)
    {
        var fields = new DocumentFields();
        fields.Id = Text(item, "uri", fields) ?? "";
        fields.Title = Chosen(item, "headlines", fields)?.Text ?? Text(item, "headline", fields);
        fields.Source = Named(item, "infosources", fields) ?? Text(item, "copyrightholder", fields) ?? Text(item, "by", fields);
        fields.Published = Text(item, "versioncreated", fields) ?? Text(item, "firstcreated", fields);
        ReadBody(item, fields);
        return new NewsItem(fields.Id, fields)
        {
            Version = Version(item, fields),
            Time = PublicationTime.TryParse(fields.Published, out OffsetDateTime time) ? time.ToInstant() : null,
            Embargo = Embargo(item, fields),
            Status = Status(Text(item, "pubstatus", fields)),
        };
    }

    // One that cannot be read has not ended, as far as anybody knows.
    private static Instant? Embargo(JsonElement item, DocumentFields fields)
    {
        if (Member(item, "embargoed") is not { ValueKind: not JsonValueKind.Null })
            return null;
        return PublicationTime.TryParse(Text(item, "embargoed", fields), out OffsetDateTime end) ? end.ToInstant() : Instant.MaxValue;
    }

    private static void ReadBody(JsonElement item, DocumentFields fields)
    {
        (string Text, bool IsMarkup)? body = Chosen(item, "bodies", fields);
        string? text = body is null ? Text(item, "body_text", fields) : null;
        fields.Text = body is { IsMarkup: false } ? body.Value.Text : text;
        if (fields.Text is null)
            fields.Html = body?.Text ?? Text(item, "body_xhtml", fields) ?? Text(item, "body_html", fields);
    }

    private static ItemStatus Status(string? status) => status?.ToUpperInvariant() switch
    {
        "WITHHELD" => ItemStatus.Withheld,
        "CANCELED" or "CANCELLED" => ItemStatus.Cancelled,
        _ => ItemStatus.Usable,
    };

    // Some write the number as a string, as the standard has it, some as a number.
    private static long? Version(JsonElement item, DocumentFields fields)
    {
        string? text = Member(item, "version") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(item, "version", fields);
        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long version) ? version : null;
    }

    /// <summary>Returns the text with the role "main" of an array, else its first.</summary>
    private static (string Text, bool IsMarkup)? Chosen(JsonElement item, string name, DocumentFields fields)
    {
        (string Text, bool IsMarkup)? first = null;
        foreach (JsonElement part in Parts(item, name))
        {
            if (Text(part, "value", fields) is not { } text)
                continue;
            bool isMarkup = Text(part, "contenttype", fields)?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? false;
            if (string.Equals(Text(part, "role", fields), "main", StringComparison.OrdinalIgnoreCase))
                return (text, isMarkup);
            first ??= (text, isMarkup);
        }

        return first;
    }

    private static string? Named(JsonElement item, string name, DocumentFields fields) =>
        Parts(item, name).Select(part => Text(part, "name", fields)).FirstOrDefault(text => text is not null);

    private static IEnumerable<JsonElement> Parts(JsonElement item, string name) =>
        Member(item, name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray().Where(part => part.ValueKind == JsonValueKind.Object) : [];

    private static string? Text(JsonElement item, string name, DocumentFields fields)
    {
        if (Member(item, name) is not { ValueKind: JsonValueKind.String } value)
            return null;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(value.GetRawText()));
        reader.Read();
        string text = JsonText.Read(ref reader, out int replaced);
        if (replaced > 0)
            fields.Problems.Add($"\"{name}\" holds {replaced.ToString(CultureInfo.InvariantCulture)} unpaired surrogates; U+FFFD stands for them");
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static JsonElement? Member(JsonElement item, string name)
    {
        foreach (JsonProperty member in item.EnumerateObject())
        {
            if (string.Equals(NameOf(member), name, StringComparison.OrdinalIgnoreCase))
                return member.Value;
        }

        return null;
    }

    // A name may be spelled with half of a surrogate pair, at which the runtime throws.
    private static string NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }
}
