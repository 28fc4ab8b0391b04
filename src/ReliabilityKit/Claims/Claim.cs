using System.Collections.Immutable;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims;

/// <summary>One predicate of a text with its roles: who does what to whom, where, when, how many, and who says so.</summary>
/// <remarks>All spans point into the text of <see cref="Document"/>. Instances are immutable.</remarks>
public sealed record Claim
{
    /// <summary>Gets the identifier: document, <c>#</c>, index of the sentence, <c>.</c>, index of the claim in it.</summary>
    public required string Id { get; init; }

    /// <summary>Gets the document that makes the claim.</summary>
    public required Document Document { get; init; }

    /// <summary>Gets the index of the sentence in the parsed text.</summary>
    public required int SentenceIndex { get; init; }

    /// <summary>Gets where the sentence stands.</summary>
    public required TextSpan SentenceSpan { get; init; }

    /// <summary>Gets where the clause of this claim stands: predicate and arguments, from the first word to the last.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Gets by which construction the claim is made.</summary>
    public PredicateKind Kind { get; init; }

    /// <summary>Gets who says so, from the outermost speaker inwards; empty for the article's own voice.</summary>
    public ImmutableArray<Attribution> Attribution { get; init; } = [];

    /// <summary>Gets who acts; of a passive the agent, and <see langword="null"/> when none is named.</summary>
    public Participant? Actor { get; init; }

    /// <summary>Gets what is done or is the case.</summary>
    public required ClaimAction Action { get; init; }

    /// <summary>Gets whom or what the action is done to, or what the actor is said to be.</summary>
    public Participant? Object { get; init; }

    /// <summary>Gets the further arguments, in the order of the text.</summary>
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>Gets where it happens, or <see langword="null"/>.</summary>
    public Participant? Place { get; init; }

    /// <summary>Gets when it happens, or <see langword="null"/>.</summary>
    public TemporalExpression? Date { get; init; }

    /// <summary>Gets the numbers of the clause, in the order of the text.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>Gets how well the claim can be checked against other sources, and why.</summary>
    public Checkability Checkability { get; init; }

    /// <summary>Gets the words of <see cref="Span"/>, exactly.</summary>
    public string Quote => Span.Of(Document.Text).ToString();
}
