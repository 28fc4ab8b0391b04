using NodaTime;

namespace ReliabilityKit.Documents.Input.Feeds;

/// <summary>One version of an item that its provider may send again.</summary>
/// <param name="Key">What all versions of the item have in common; <see langword="null"/> for an item without a name, which has no other version.</param>
/// <param name="Fields">The document that it makes.</param>
internal sealed record NewsItem(string? Key, DocumentFields Fields)
{
    /// <summary>Gets the number of the version, or <see langword="null"/> where it has none.</summary>
    public long? Version { get; init; }

    /// <summary>Gets when the version was made, or <see langword="null"/> where that is not said.</summary>
    public Instant? Time { get; init; }

    /// <summary>Gets until when it may not be used, or <see langword="null"/> where it may be used at once.</summary>
    public Instant? Embargo { get; init; }

    /// <summary>Gets whether it may be used.</summary>
    public ItemStatus Status { get; init; }

    /// <summary>Returns whether this version replaces another one; of two that cannot be told apart the one that came later does.</summary>
    public bool Replaces(NewsItem earlier)
    {
        if (earlier.Status == ItemStatus.Cancelled || Status == ItemStatus.Cancelled)
            return earlier.Status != ItemStatus.Cancelled;
        if (Version is { } version && earlier.Version is { } otherVersion && version != otherVersion)
            return version > otherVersion;
        return Time is not { } time || earlier.Time is not { } otherTime || time >= otherTime;
    }
}
