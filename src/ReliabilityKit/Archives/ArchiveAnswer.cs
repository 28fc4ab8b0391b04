using System.Collections.Immutable;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Archives;

/// <summary>What an archive says to one document, and how far it looked.</summary>
public sealed record ArchiveAnswer
{
    /// <summary>Gets the document that was held against the archive.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Gets the findings, the surest first.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>Gets the number of pairs of claims that share a key.</summary>
    public long PairsFound { get; init; }

    /// <summary>Gets the number of pairs that could agree well enough to be judged, and were.</summary>
    public long PairsJudged { get; init; }

    /// <summary>Gets the number of pairs left out because <see cref="ArchiveOptions.CandidatesPerClaim"/> more promising ones were there.</summary>
    public long PairsBeyondLimit { get; init; }

    /// <summary>Gets how often a key was passed over because too many claims share it; pairs that share no other key were not found.</summary>
    public long KeysPassedOver { get; init; }
}
