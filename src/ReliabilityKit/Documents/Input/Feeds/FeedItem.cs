namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>An item of a feed, as it was given.</summary>
/// <param name="feed">The title of the feed, which is the source of all items that name no other.</param>
internal sealed class FeedItem(string? feed)
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Link { get; set; }

    public string? Published { get; set; }

    public string? Updated { get; set; }

    public string? Source { get; set; }

    public FeedContent? Content { get; set; }

    public FeedContent? Summary { get; set; }

    /// <summary>Returns the item; the text is the content, where there is none the summary.</summary>
    public NewsItem ToNewsItem()
    {
        FeedContent? body = string.IsNullOrWhiteSpace(Content?.Text) ? Summary : Content;
        string? source = string.IsNullOrWhiteSpace(Source) ? feed : Source;
        var fields = new DocumentFields
        {
            Id = Id ?? Link,
            Source = source,
            Title = Title,
            Url = Link,
            Published = FeedTime.Normalize(Published ?? Updated),
            Text = body is { IsMarkup: false } ? body.Value.Text : null,
            Html = body is { IsMarkup: true } ? body.Value.Text : null,
        };
        return new NewsItem(fields.Id is null ? null : $"{source}\n{fields.Id}", fields) { Time = FeedTime.Read(Updated ?? Published)?.ToInstant() };
    }
}
