using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Truth;

/// <summary>What is believed of a table of claims. Immutable; depends neither on the order of the rows nor on the number of threads.</summary>
public sealed record TruthResult
{
    /// <summary>Gets the believed values, by ordinal order of the objects.</summary>
    public required ImmutableArray<BelievedValue> Values { get; init; }

    /// <summary>Gets the sources, by ordinal order of their names.</summary>
    public required ImmutableArray<SourceTrust> Sources { get; init; }

    /// <summary>Gets the pairs of sources that may depend on each other, the likeliest first. Not looked for among labels that all objects share.</summary>
    public ImmutableArray<SuspectedCopy> SuspectedCopies { get; init; } = [];

    /// <summary>Gets what the values were taken for.</summary>
    public required ValueKind Kind { get; init; }

    /// <summary>Gets the values that could not be read as <see cref="Kind"/>; rows with them were left out.</summary>
    public ImmutableArray<string> UnreadableValues { get; init; } = [];
}
