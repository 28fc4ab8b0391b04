using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Html;

/// <summary>What a page says about itself outside its text: JSON-LD first, then meta tags, then what its elements show.</summary>
internal sealed class PageMetadata
{
    private static readonly string[] TitleNames = ["og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title"];
    private static readonly string[] SiteNames = ["og:site_name", "application-name", "citation_journal_title", "dc.publisher"];

    private static readonly string[] TimeNames =
    [
        "article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "citation_publication_date",
        "citation_online_date", "citation_date", "dc.date.issued", "dcterms.issued", "dcterms.date", "dc.date", "dcterms.created", "pubdate",
        "publishdate", "publish-date", "publish_date", "date",
    ];

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " · ", " « ", " » "];

    private readonly IHtmlDocument page;
    private readonly LinkedData data;
    private readonly Dictionary<string, string> tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly string pageTitle;
    private readonly string? headline;

    public PageMetadata(IHtmlDocument page)
    {
        this.page = page;
        data = LinkedData.Of(page);
        foreach (IElement tag in page.QuerySelectorAll("meta[content]"))
            if ((tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop")) is { } name && Clean(tag.GetAttribute("content")) is { } content)
                tags.TryAdd(name.Trim(), content);
        pageTitle = Clean(page.Title) ?? "";
        headline = page.QuerySelector("h1") is { } heading ? Clean(VisibleText.Of(heading).Text) : null;
    }

    /// <summary>Gets the title of the article, without the name of the site.</summary>
    public string? Title => Clean(data.Headline) ?? First(TitleNames) ?? headline ?? Clean(SplitTitle().Article);

    /// <summary>Gets the name of the site or publisher.</summary>
    public string? Site => Clean(data.Publisher) ?? First(SiteNames) ?? Clean(SplitTitle().Site);

    /// <summary>Gets the address that the page gives for itself, when it is a full one.</summary>
    public string? Url
    {
        get
        {
            string? address = page.QuerySelector("link[rel~='canonical' i][href]")?.GetAttribute("href") ?? tags.GetValueOrDefault("og:url");
            return Uri.TryCreate(address, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https" ? url.OriginalString : null;
        }
    }

    /// <summary>Gets when the page says that it was published.</summary>
    public OffsetDateTime? Published
    {
        get
        {
            if (PublicationTime.TryParseAny(data.Published, out OffsetDateTime time))
                return time;
            foreach (string name in TimeNames)
                if (tags.TryGetValue(name, out string? value) && PublicationTime.TryParseAny(value, out time))
                    return time;
            IElement? stamp = page.QuerySelector("[itemprop~='datePublished'][datetime], time[pubdate][datetime]")
                ?? page.QuerySelector("article time[datetime], main time[datetime]");
            return PublicationTime.TryParseAny(stamp?.GetAttribute("datetime"), out time) ? time : null;
        }
    }

    private string? First(string[] names)
    {
        foreach (string name in names)
            if (tags.TryGetValue(name, out string? value))
                return value;
        return null;
    }

    /// <summary>Parts "Headline | Site" where the second part is short; the headline of the page tells which part is which.</summary>
    private (string Article, string? Site) SplitTitle()
    {
        foreach (string separator in Separators)
        {
            int at = pageTitle.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            string before = pageTitle[..at], behind = pageTitle[(at + separator.Length)..];
            if (headline is not null && string.Equals(behind, headline, StringComparison.OrdinalIgnoreCase))
                return (behind, before);
            if (behind.Count(char.IsWhiteSpace) < 4 && behind.Length < before.Length)
                return (before, behind);
        }

        return (pageTitle, null);
    }

    private static string? Clean(string? value)
    {
        if (value is null)
            return null;
        string folded = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return folded.Length is 0 or > 1_000 ? null : folded;
    }
}
