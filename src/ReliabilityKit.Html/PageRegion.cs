namespace ReliabilityKit.Html;

/// <summary>The part that an element plays on its page.</summary>
internal enum PageRegion
{
    /// <summary>Neither clearly the article nor clearly anything else.</summary>
    Unknown,

    /// <summary>The article.</summary>
    Article,

    /// <summary>Navigation, lists of links, consent, sharing, subscription, comments, advertising.</summary>
    Furniture,
}
