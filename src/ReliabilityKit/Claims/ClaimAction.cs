using ReliabilityKit.Documents;

namespace ReliabilityKit.Claims;

/// <summary>What a claim says is done or is the case.</summary>
/// <param name="Span">Where the predicate stands.</param>
/// <param name="Text">Its words, exactly: "has not taken".</param>
/// <param name="Lemma">The verb in dictionary form: "take"; for a nominalisation the verb it is made from.</param>
/// <param name="Phrase">The verb with its particle or with the noun that carries its meaning: "take office", "set up"; else the same as <paramref name="Lemma"/>.</param>
/// <param name="Polarity">Whether it is affirmed or negated.</param>
/// <param name="Modality">How firmly it is put forward.</param>
/// <param name="Tense">When it takes place.</param>
public sealed record ClaimAction(TextSpan Span, string Text, string Lemma, string Phrase, Polarity Polarity, Modality Modality, Tense Tense);
