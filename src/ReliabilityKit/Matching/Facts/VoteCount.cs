using ReliabilityKit.Documents;

namespace ReliabilityKit.Matching.Facts;

/// <summary>How a body voted: "by 25 votes to 16", "voted 23 to 18", "5-2".</summary>
/// <param name="Most">The greater number of votes.</param>
/// <param name="Least">The smaller number.</param>
/// <param name="Span">Where they stand.</param>
internal sealed record VoteCount(int Most, int Least, TextSpan Span);
