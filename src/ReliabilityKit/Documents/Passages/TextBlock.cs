namespace ReliabilityKit.Documents.Passages;

/// <summary>A paragraph that the reader of a document knows, and what it knows of it.</summary>
/// <param name="Span">Where it stands, without the white space around it.</param>
/// <param name="BeginsGroup">Whether it is set apart from what stands before it, as an item of a list is not.</param>
/// <param name="Kind">The part it plays, when the reader knows.</param>
internal readonly record struct TextBlock(TextSpan Span, bool BeginsGroup, PassageKind? Kind);
