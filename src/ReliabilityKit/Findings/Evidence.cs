using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Findings;

/// <summary>One side of a finding: the claim and the exact words that carry it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Span">Where the clause stands in the document's text.</param>
/// <param name="Value">The words or the value that the finding turns on: "January 2025".</param>
public sealed record Evidence(Claim Claim, TextSpan Span, string Value)
{
    /// <summary>
    /// Gets where the words stand that the finding turns on, in the document's text; empty where no words of the text can be pointed at. They may be
    /// put otherwise than <see cref="Value"/>.
    /// </summary>
    public TextSpan ValueSpan { get; init; }

    /// <summary>Gets the words of <see cref="Span"/>, exactly.</summary>
    public string Quote => Span.Of(Claim.Document.Text).ToString();
}
