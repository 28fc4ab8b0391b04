using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>A name in the text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Head">The token that its phrase hangs by.</param>
/// <param name="Words">Its words.</param>
/// <param name="Type">What it names, or <see langword="null"/> for a proper noun that was not recognised.</param>
internal sealed record NameMention(int First, int End, int Head, string[] Words, EntityType? Type)
{
    public string Text { get; } = string.Join(' ', Words);
}
