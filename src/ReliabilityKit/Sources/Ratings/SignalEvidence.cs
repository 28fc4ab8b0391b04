using ReliabilityKit.Documents;

namespace ReliabilityKit.Sources.Ratings;

/// <summary>Where a signal shows.</summary>
/// <param name="Document">The document.</param>
/// <param name="Span">The passage in its text; empty where the signal is that something is missing.</param>
public sealed record SignalEvidence(Document Document, TextSpan Span)
{
    /// <summary>Gets the passage, exactly as the text has it.</summary>
    public string Quote => Span.Of(Document.Text).ToString();
}
