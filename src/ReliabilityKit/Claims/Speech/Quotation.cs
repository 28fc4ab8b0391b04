namespace ReliabilityKit.Claims.Speech;

/// <summary>Words between quotation marks.</summary>
/// <param name="First">Index of the first token inside the marks.</param>
/// <param name="End">Index behind the last token inside the marks.</param>
/// <param name="IsClosed">Whether the closing mark is there; a quotation of several paragraphs is closed in the last one only.</param>
internal readonly record struct Quotation(int First, int End, bool IsClosed);
