namespace ReliabilityKit.Matching.Candidates;

/// <summary>How far a search goes for one claim.</summary>
/// <param name="Candidates">The most claims that are looked at closely.</param>
/// <param name="Entries">The most entries that are read under its keys, rare keys first.</param>
internal readonly record struct SearchLimits(int Candidates, int Entries);
