using System.Net;
using System.Text.Json;
using AngleSharp.Dom;

namespace ReliabilityKit.Html;

/// <summary>Reads what a page says about its article in schema.org terms (JSON-LD).</summary>
/// <remarks>Broken or odd JSON-LD is common and says nothing about the text, so it is passed over.</remarks>
internal sealed class LinkedData
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public string? Headline { get; private set; }

    public string? Published { get; private set; }

    public string? Publisher { get; private set; }

    /// <summary>Reads all JSON-LD of a page; of several articles the first counts, detail by detail.</summary>
    public static LinkedData Of(IParentNode page)
    {
        var data = new LinkedData();
        foreach (IElement script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
            data.Read(script.TextContent);
        return data;
    }

    private void Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Lenient);
            ReadValue(document.RootElement);
        }
        catch (JsonException)
        {
            // The page still has its meta tags and its text.
        }
    }

    // The parser allows 64 levels, so the recursion is bounded.
    private void ReadValue(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (JsonElement item in value.EnumerateArray())
                ReadValue(item);
        if (value.ValueKind != JsonValueKind.Object)
            return;
        if (IsArticle(value))
        {
            Headline ??= Text(value, "headline") ?? Text(value, "name");
            Published ??= Text(value, "datePublished");
            Publisher ??= Publishers(value);
        }

        if (value.TryGetProperty("@graph", out JsonElement graph))
            ReadValue(graph);
    }

    private static string? Publishers(JsonElement article)
    {
        if (!article.TryGetProperty("publisher", out JsonElement publisher))
            return null;
        if (publisher.ValueKind == JsonValueKind.Array && publisher.GetArrayLength() > 0)
            publisher = publisher[0];
        return publisher.ValueKind == JsonValueKind.Object ? Text(publisher, "name") : Text(article, "publisher");
    }

    /// <summary>schema.org's Article and the types below it all end in "Article" or "Posting".</summary>
    private static bool IsArticle(JsonElement value)
    {
        if (!value.TryGetProperty("@type", out JsonElement type))
            return false;
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Any(IsArticleType) : IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) =>
        type.ValueKind == JsonValueKind.String && Text(type) is { } name
        && (name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal) || name == "Report");

    private static string? Text(JsonElement parent, string name) =>
        parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        try
        {
            return WebUtility.HtmlDecode(value.GetString());
        }
        catch (InvalidOperationException)
        {
            // An escaped surrogate without its partner: no usable text.
            return null;
        }
    }
}
