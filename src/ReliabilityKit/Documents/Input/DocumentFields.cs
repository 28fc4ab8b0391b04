namespace ReliabilityKit.Documents.Input;

/// <summary>The members of one JSON object that describes a document, as they were given.</summary>
internal sealed class DocumentFields
{
    public string? Id { get; set; }

    public string? Source { get; set; }

    public string? Title { get; set; }

    public string? Published { get; set; }

    public string? Url { get; set; }

    public string? Text { get; set; }

    public string? Html { get; set; }

    public string? Path { get; set; }

    /// <summary>Gets or sets whether there is a <c>uri</c>, by which a news item is known.</summary>
    public bool HasUri { get; set; }

    /// <summary>Gets whether it is a news item in ninjs: it has an address and none of our names for a text.</summary>
    public bool IsNewsItem => HasUri && Text is null && Html is null && Path is null;

    /// <summary>Gets what was wrong with members that could be done without.</summary>
    public List<string> Problems { get; } = [];

    /// <summary>Gets the fields of a document that comes as a file without a description.</summary>
    public static DocumentFields None => new();
}
