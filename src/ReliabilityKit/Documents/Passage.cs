namespace ReliabilityKit.Documents;

/// <summary>A paragraph of a document and the part it plays on the page.</summary>
/// <param name="Span">Where it stands in <see cref="Document.Text"/>, without the white space around it.</param>
/// <param name="Kind">The part it plays.</param>
public readonly record struct Passage(TextSpan Span, PassageKind Kind)
{
    /// <summary>Gets whether the passage is read for claims.</summary>
    public bool IsParsed => Kind is PassageKind.Body or PassageKind.Heading;
}
