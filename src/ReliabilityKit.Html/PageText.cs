namespace ReliabilityKit.Html;

/// <summary>The visible text of a page with its lines and the elements around them.</summary>
/// <param name="Text">The text: one line a block, apart by "\n", without empty lines.</param>
/// <param name="Lines">The lines, in order.</param>
/// <param name="Nodes">The elements in document order; a parent stands before its children.</param>
internal sealed record PageText(string Text, IReadOnlyList<PageLine> Lines, IReadOnlyList<PageNode> Nodes);
