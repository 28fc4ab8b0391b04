using System.Collections.Immutable;
using NodaTime;

namespace ReliabilityKit.Documents;

/// <summary>One text of one source: an article, a press release, a post.</summary>
/// <remarks>
/// Every offset that ReliabilityKit reports points into <see cref="Text"/>, which is kept exactly as it was given.
/// Instances are immutable.
/// </remarks>
public sealed record Document
{
    /// <summary>Creates a document.</summary>
    /// <param name="id">A name that is unique among the documents checked together.</param>
    /// <param name="text">The visible text, kept as it is.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or <paramref name="text"/> is null.</exception>
    public Document(string id, string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(text);
        Id = id;
        Text = text;
    }

    /// <summary>Gets the name that is unique among the documents checked together.</summary>
    public string Id { get; }

    /// <summary>Gets the visible text: as given or, for a web page, as its reader made it.</summary>
    public string Text { get; }

    /// <summary>Gets who published the text, or <see langword="null"/> when that is not known.</summary>
    public string? Source { get; init; }

    /// <summary>Gets the title, or <see langword="null"/> when there is none apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Gets when the text was published, or <see langword="null"/> when that is not known. Relative dates
    /// ("on Tuesday") are read against it; they stay open when it is missing.
    /// </summary>
    public OffsetDateTime? Published { get; init; }

    /// <summary>Gets the address of the text, or <see langword="null"/>.</summary>
    public string? Url { get; init; }

    /// <summary>
    /// Gets the passages, in order and without overlap, when the reader of the document knows them;
    /// otherwise the default array, and they are found from the text.
    /// </summary>
    public ImmutableArray<Passage> Passages { get; init; }
}
