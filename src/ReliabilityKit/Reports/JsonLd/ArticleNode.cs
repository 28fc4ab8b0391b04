using System.Text.Json;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports.JsonLd;

/// <summary>Writes documents as articles.</summary>
internal static class ArticleNode
{
    public static void WriteAll(Utf8JsonWriter json, CheckReport report)
    {
        foreach (Document document in report.Documents)
            Write(json, document);
    }

    private static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Article");
        json.WriteString("@id"u8, WebAddress.ReferenceOf(document));
        json.WriteString("identifier"u8, document.Id);
        WriteIfKnown(json, "headline"u8, document.Title);
        WriteIfKnown(json, "datePublished"u8, ReportTime.Format(document));
        WriteIfKnown(json, "url"u8, WebAddress.Of(document));
        if (document.Source is { } source)
            Organization(json, "publisher"u8, source);
        json.WriteEndObject();
    }

    /// <summary>Writes a member, or nothing where there is no value: in linked data what is absent is unknown.</summary>
    public static void WriteIfKnown(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            json.WriteString(name, value);
    }

    /// <summary>Writes an organization by its name.</summary>
    public static void Organization(Utf8JsonWriter json, ReadOnlySpan<byte> name, string organization) => Named(json, name, "Organization", organization);

    /// <summary>Writes somebody or something by its type and name.</summary>
    public static void Named(Utf8JsonWriter json, ReadOnlySpan<byte> member, string type, string name)
    {
        json.WriteStartObject(member);
        json.WriteString("@type"u8, type);
        json.WriteString("name"u8, name);
        json.WriteEndObject();
    }
}
