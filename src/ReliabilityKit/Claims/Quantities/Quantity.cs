using System.Collections.Immutable;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims.Quantities;

/// <summary>A number of the text with its unit, what is counted, and how firmly it is stated.</summary>
/// <remarks>
/// Quantities are compared as ranges: "at least 40" and "52" can both be true, "40" and "52" cannot.
/// A range has no <see cref="Value"/> but <see cref="Low"/> and <see cref="High"/>; so has a bound on a bare number ("more than 30,000"),
/// which is a range open on one side, and a bare number that is said to be equalled ("equal to 20"), which is a range of one: the number
/// ranges of Recognizers-Text. What numbers the words allow in all is <see cref="QuantityInterval"/>.
/// </remarks>
public sealed record Quantity
{
    /// <summary>Gets where the number stands, with its unit and the words that bound it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>
    /// Gets the number as the text states it, magnitude words multiplied out; <see langword="null"/> for a range, also for one that is
    /// open on one side.
    /// </summary>
    public double? Value { get; init; }

    /// <summary>Gets the least number that the words allow, or <see langword="null"/> where they set no bound.</summary>
    public double? Low { get; init; }

    /// <summary>Gets the greatest number that the words allow, or <see langword="null"/> where they set no bound.</summary>
    public double? High { get; init; }

    /// <summary>Gets the value of one unit in the last stated place: 100 million in "2.3 billion", 1 in "197", 0 where that is not known.</summary>
    public double Step { get; init; }

    /// <summary>Gets how firmly and in which direction it is stated.</summary>
    public QuantityRelation Relation { get; init; }

    /// <summary>
    /// Gets the unit, singular, in British spelling: an ISO 4217 code, <c>percent</c>, <c>metre</c>, <c>mile per hour</c>;
    /// of a rate the names in words (<c>dollar per barrel</c>); of things counted their noun with the common nouns compounded with it
    /// (<c>troop</c>, <c>job cut</c>); <c>people</c> of persons; empty where there is none.
    /// </summary>
    public string Unit { get; init; } = "";

    /// <summary>Gets the words that say what is counted or measured: "National Guard troops"; empty where the text does not say.</summary>
    public string Of { get; init; } = "";

    /// <summary>Gets the content words of what the number is about.</summary>
    public ImmutableArray<string> Concepts { get; init; } = [];

    /// <summary>Gets what kind of thing it measures.</summary>
    public QuantityKind Kind { get; init; }
}
