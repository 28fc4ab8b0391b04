namespace ReliabilityKit.Archives;

/// <summary>How a <see cref="ClaimArchive"/> works. Immutable; change it with <c>with</c>.</summary>
public sealed record ArchiveOptions
{
    /// <summary>Gets the least confidence, from 0 to 1, at which a finding is reported.</summary>
    public double MinimumConfidence { get; init; } = 0.5;

    /// <summary>Gets the number of threads of a cross-check, or 0 for one a processor. Findings do not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; }

    /// <summary>Gets the most claims of the archive that are looked at closely for one claim: those with which it shares the rarest keys.</summary>
    public int CandidatesPerClaim { get; init; } = 64;

    /// <summary>
    /// Gets the most entries that are read under the keys of one claim. Keys are read from the rarest on; those that half an archive shares are passed
    /// over and counted in <see cref="ArchiveAnswer"/>.
    /// </summary>
    public int EntriesPerClaim { get; init; } = 4096;
}
