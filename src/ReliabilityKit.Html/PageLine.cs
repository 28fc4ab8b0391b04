using ReliabilityKit.Documents;

namespace ReliabilityKit.Html;

/// <summary>A line of the visible text of a page.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Node">Index of the innermost element that makes it a line.</param>
/// <param name="LinkLength">How many of its characters are inside links.</param>
internal readonly record struct PageLine(TextSpan Span, int Node, int LinkLength);
