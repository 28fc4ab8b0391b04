using NodaTime;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Matching.Facts;

/// <summary>When a person was born, as an age or a date of birth tells it.</summary>
/// <param name="Person">Who.</param>
/// <param name="First">The first day on which it can have been.</param>
/// <param name="Last">The last day.</param>
/// <param name="Span">Where the age or the date stands.</param>
internal sealed record Birth(NameProfile Person, LocalDate First, LocalDate Last, TextSpan Span)
{
    /// <summary>Returns whether both cannot be true of one person.</summary>
    public bool Excludes(Birth other) => Last < other.First || other.Last < First;
}
