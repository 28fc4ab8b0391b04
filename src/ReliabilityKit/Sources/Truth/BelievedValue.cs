using System.Collections.Immutable;

namespace ReliabilityKit.Sources.Truth;

/// <summary>What is believed of one object.</summary>
public sealed record BelievedValue
{
    /// <summary>Gets the object.</summary>
    public required string Object { get; init; }

    /// <summary>Gets the believed value, as a source wrote it; a measured number no source has to have written.</summary>
    public required string Value { get; init; }

    /// <summary>Gets the probability that it is true, from 0 to 1. It is calibrated: of values with 0.8, about eight in ten are true.</summary>
    public required double Confidence { get; init; }

    /// <summary>Gets the lower end of a 90 % interval, for numbers.</summary>
    public double? Low { get; init; }

    /// <summary>Gets the upper end of it.</summary>
    public double? High { get; init; }

    /// <summary>Gets whether another value is believed as much, so that the choice between them means nothing.</summary>
    public bool IsTie { get; init; }

    /// <summary>Gets how credible the value is, by the Admiralty code.</summary>
    public required CredibilityGrade Grade { get; init; }

    /// <summary>Gets the sources that claim the value or one compatible with it, by name.</summary>
    public required ImmutableArray<string> Supporters { get; init; }

    /// <summary>Gets the number of claims about the object.</summary>
    public required int Claims { get; init; }

    /// <summary>Gets the other methods that believe something else; empty if they agree or were not asked.</summary>
    public ImmutableArray<DissentingValue> Dissent { get; init; } = [];
}
