using ReliabilityKit.Claims.Speech;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>A predicate while it is being read: token indices first, what they mean later.</summary>
/// <remarks>A token index of -1 means that there is none.</remarks>
internal sealed class Predicate(int head, PredicateKind kind)
{
    /// <summary>Head of the clause in the tree: the verb, the complement of a copula, or the noun.</summary>
    public int Head { get; } = head;

    public PredicateKind Kind { get; set; } = kind;

    /// <summary>The token that shows tense and mood: the verb, or the copula; -1 where there is no verb.</summary>
    public int Verb { get; init; } = head;

    public PredicateForm Form { get; set; }

    public PredicateLink Link { get; set; }

    /// <summary>The predicate above this one, in the same sentence.</summary>
    public Predicate? Parent { get; set; }

    /// <summary>The token of the parent's clause that the head hangs on; the parent's head or, for example, one of its nouns.</summary>
    public int Anchor { get; set; } = -1;

    /// <summary>The grammatical subject: the actor of an active clause, the object of a passive one.</summary>
    public int Subject { get; set; } = -1;

    public int Actor { get; set; } = -1;

    public int Object { get; set; } = -1;

    /// <summary>The indirect object.</summary>
    public int Recipient { get; set; } = -1;

    /// <summary>Head of the content clause, or of the complement of "call him a liar".</summary>
    public int Content { get; set; } = -1;

    /// <summary>Heads of the further arguments, in the order of the text.</summary>
    public List<int> Obliques { get; } = [];

    public bool IsPassive { get; set; }

    public bool IsExistential { get; set; }

    /// <summary>Whether the result of a match that it gives has no winner.</summary>
    public bool IsDraw { get; init; }

    /// <summary>Whether it only puts a part of another clause first: "it was the mayor who ordered it".</summary>
    public bool IsCleft { get; set; }

    /// <summary>Whether the clause itself is negated, before what stands above it is considered.</summary>
    public bool IsNegatedLocally { get; set; }

    /// <summary>What the words above do to the clause.</summary>
    public Effect Context { get; set; } = Effect.None;

    /// <summary>Whose statement the clause is, the innermost speaker first; <see langword="null"/> for the article's own voice.</summary>
    public Utterance? Speech { get; set; }

    public Polarity Polarity { get; set; }

    public Modality Modality { get; set; }

    public Tense Tense { get; set; }
}
