namespace ReliabilityKit.Reports.Summaries;

/// <summary>How often two sources agree and conflict.</summary>
/// <param name="Agreements">The number of corroborations between them.</param>
/// <param name="Conflicts">The number of contradictions between them.</param>
internal readonly record struct SourcePair(int Agreements, int Conflicts)
{
    /// <summary>Gets the number of findings.</summary>
    public int Total => Agreements + Conflicts;
}
