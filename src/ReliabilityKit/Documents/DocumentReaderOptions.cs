using NodaTime;

namespace ReliabilityKit.Documents;

/// <summary>What a <see cref="DocumentReader"/> accepts. Immutable; change it with <c>with</c>.</summary>
/// <remarks>Whatever is longer than a limit is left out and listed as an <see cref="Omission"/>; it is never cut short.</remarks>
public sealed record DocumentReaderOptions
{
    /// <summary>Gets the greatest length of one document's text, in UTF-16 code units.</summary>
    public int MaxDocumentLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>
    /// Gets the greatest length, in bytes, of what is held in memory at once: one line of a JSON Lines file, or any other
    /// file as a whole. A longer line is passed over without being kept, so a file of such lines needs no more memory.
    /// </summary>
    public int MaxInputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Gets the clock that says which embargoes have ended. A ninjs item under an embargo is left out and listed, and so is one whose embargo cannot be read.
    /// </summary>
    public IClock Clock { get; init; } = SystemClock.Instance;
}
