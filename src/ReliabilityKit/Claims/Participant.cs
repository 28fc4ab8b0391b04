using System.Collections.Immutable;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims;

/// <summary>Somebody or something with a role in a claim.</summary>
/// <param name="Span">Where the text names it; of a pronoun, the pronoun.</param>
/// <param name="Text">The words of <paramref name="Span"/>, exactly.</param>
/// <param name="Name">
/// The name it goes by in the whole document, such as <c>Claudia Sheinbaum</c> for "she"; the words without article where it has no name.
/// </param>
/// <param name="Type">What kind of thing it is.</param>
public sealed record Participant(TextSpan Span, string Text, string Name, ParticipantType Type)
{
    /// <summary>Gets the head noun in dictionary form ("troop" of "thousands of National Guard troops"), by which things without a name are compared.</summary>
    public string HeadLemma { get; init; } = "";

    /// <summary>
    /// Gets the number of the entity inside its document: the same number in two claims of one document is the same entity;
    /// -1 when the words refer to nothing that is followed through the text.
    /// </summary>
    public int Entity { get; init; } = -1;

    /// <summary>Gets the people or things that are named together, such as both of "Smith and Jones"; empty where it is one.</summary>
    public ImmutableArray<Participant> Members { get; init; } = [];
}
