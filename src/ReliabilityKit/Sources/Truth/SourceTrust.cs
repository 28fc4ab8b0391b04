namespace ReliabilityKit.Sources.Truth;

/// <summary>How far a source can be trusted in a table, and how little or much that says.</summary>
/// <param name="Source">Its name.</param>
/// <param name="Trust">The expected share of its claims that are right, from 0 to 1.</param>
/// <param name="Low">The lower end of a 90 % credible interval.</param>
/// <param name="High">The upper end of it.</param>
/// <param name="Claims">The number of its claims that others speak about too, so that they say something about it.</param>
/// <param name="Grade">The Admiralty grade; <see cref="ReliabilityGrade.F"/> where there are too few claims to judge.</param>
public sealed record SourceTrust(string Source, double Trust, double Low, double High, int Claims, ReliabilityGrade Grade);
