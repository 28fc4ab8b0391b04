using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims;

/// <summary>A further argument of a claim, such as "to U.S. authorities".</summary>
/// <param name="Role">The preposition that introduces it, or <c>""</c> where there is none.</param>
/// <param name="Value">Who or what it is, without the preposition.</param>
public sealed record Argument(string Role, Participant Value)
{
    /// <summary>Gets where the argument stands, with its preposition.</summary>
    public TextSpan Span { get; init; }
}
