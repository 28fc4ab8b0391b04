namespace ReliabilityKit.Language;

/// <summary>A name in the text: the name alone, without title, article or possessive.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
/// <param name="Type">What it names.</param>
public readonly record struct EntitySpan(int First, int End, EntityType Type);
