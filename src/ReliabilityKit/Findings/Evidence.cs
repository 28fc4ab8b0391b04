using ReliabilityKit.Claims;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Findings;

/// <summary>One side of a finding: the claim and the exact words that carry it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Span">Where the clause stands in the document's text.</param>
/// <param name="Value">The words or the value that the finding turns on: "January 2025".</param>
public sealed record Evidence(Claim Claim, TextSpan Span, string Value)
{
    /// <summary>Gets the words of <see cref="Span"/>, exactly.</summary>
    public string Quote => Span.Of(Claim.Document.Text).ToString();
}
