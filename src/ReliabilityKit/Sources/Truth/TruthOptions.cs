using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Truth;

/// <summary>How a <see cref="TruthFinder"/> works. Immutable; change it with <c>with</c>. The defaults are meant for every table.</summary>
public sealed record TruthOptions
{
    /// <summary>Gets how the believed value is found.</summary>
    public TruthMethod Method { get; init; } = TruthMethod.Bayes;

    /// <summary>Gets what the values are, or <see langword="null"/> to find out from the values.</summary>
    public ValueKind? Kind { get; init; }

    /// <summary>Gets which values are parts of which; makes <see cref="ValueKind.Place"/> the kind if none is given.</summary>
    public ValueHierarchy? Hierarchy { get; init; }

    /// <summary>Gets what is known of sources from elsewhere. Several entries for one source add up.</summary>
    public ImmutableArray<SourcePrior> Priors { get; init; } = [];

    /// <summary>Gets objects whose truth is known, with their value; sources are measured by them.</summary>
    public ImmutableArray<KeyValuePair<string, string>> KnownValues { get; init; } = [];

    /// <summary>Gets whether two other methods are asked too, and named where they believe something else.</summary>
    public bool AskOtherMethods { get; init; }

    /// <summary>Gets the number of threads, or 0 for one a processor. The result does not depend on it.</summary>
    public int MaxDegreeOfParallelism { get; init; }
}
