using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>Since when somebody held an office, as a date or the time in office tells it.</summary>
/// <param name="Holder">Who.</param>
/// <param name="First">The first day on which it can have begun.</param>
/// <param name="Last">The last day.</param>
/// <param name="Span">Where the date or the length stands.</param>
internal sealed record Tenure(NameProfile Holder, LocalDate First, LocalDate Last, TextSpan Span)
{
    /// <summary>Returns whether both cannot be true of one office.</summary>
    public bool Excludes(Tenure other) => Last < other.First || other.Last < First;
}
