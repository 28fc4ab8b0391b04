namespace ReliabilityKit.Matching.Candidates;

/// <summary>Two claims worth comparing.</summary>
/// <param name="Claim">The index of the one in the article that asks.</param>
/// <param name="Entry">The number of the other in the archive.</param>
internal readonly record struct CandidatePair(int Claim, int Entry);
