using System.Collections.Immutable;
using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>A fact for which several values are given, over time.</summary>
/// <param name="Finding">The surest finding about it.</param>
/// <param name="Values">The values, in the order in which they were first published.</param>
internal sealed record DisputedFact(Finding Finding, ImmutableArray<DisputedValue> Values)
{
    /// <summary>Gets when a document was published, or the end of time where that is not known.</summary>
    public static Instant TimeOf(Document document) => document.Published?.ToInstant() ?? Instant.MaxValue;

    /// <summary>Gets the known times of publication, in order.</summary>
    public ImmutableArray<Instant> Times { get; } =
    [
        .. Values.SelectMany(value => value.Claims).Select(claim => TimeOf(claim.Document)).Where(time => time < Instant.MaxValue).Distinct().Order(),
    ];
}
