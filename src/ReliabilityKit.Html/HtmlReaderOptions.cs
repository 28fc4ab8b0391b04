namespace ReliabilityKit.Html;

/// <summary>What an <see cref="HtmlDocumentReader"/> accepts. Immutable; change it with <c>with</c>.</summary>
public sealed record HtmlReaderOptions
{
    /// <summary>Gets the greatest number of elements of a page; a page with more is refused, with the reason.</summary>
    public int MaxElements { get; init; } = 500_000;

    /// <summary>
    /// Gets how much nesting a page may have in all: the number of elements left open, summed over its tags. A page of ten thousand tags of usual
    /// depth has some hundred thousand; the default is reached by some five thousand tags each inside the one before.
    /// </summary>
    public long MaxNesting { get; init; } = 16_000_000;
}
