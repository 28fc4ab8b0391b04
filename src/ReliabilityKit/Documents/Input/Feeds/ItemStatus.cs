namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>Whether a provider wants an item to be used.</summary>
internal enum ItemStatus
{
    /// <summary>It may be used.</summary>
    Usable,

    /// <summary>It may not be used until a later version says so.</summary>
    Withheld,

    /// <summary>No version of it may be used any more.</summary>
    Cancelled,
}
