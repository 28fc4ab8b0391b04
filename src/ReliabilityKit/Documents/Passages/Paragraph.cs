namespace ReliabilityKit.Documents.Passages;

/// <summary>A paragraph on its way to becoming a <see cref="Passage"/>.</summary>
internal struct Paragraph
{
    public TextSpan Span { get; init; }

    public bool AfterBlank { get; init; }

    public PassageTraits Traits { get; init; }

    public FurnitureScore Score { get; init; }

    public PassageKind Kind { get; set; }

    public readonly bool IsParsed => Kind is PassageKind.Body or PassageKind.Heading;
}
