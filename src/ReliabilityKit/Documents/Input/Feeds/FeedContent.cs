namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>The text of an item.</summary>
/// <param name="Text">The text, or its markup.</param>
/// <param name="MayBeMarkup">Whether it is meant to be HTML; what has none of its signs is text all the same.</param>
internal readonly record struct FeedContent(string Text, bool MayBeMarkup)
{
    /// <summary>Gets whether it has to be read as HTML.</summary>
    public bool IsMarkup => MayBeMarkup && Text.AsSpan().ContainsAny('<', '&');
}
