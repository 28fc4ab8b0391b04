using ReliabilityKit.Documents;

namespace ReliabilityKit.Findings;

/// <summary>The value on one side that a finding turns on.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Value">What an editor reads.</param>
internal readonly record struct Side(TextSpan Span, string Value);
