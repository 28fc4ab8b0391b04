using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads what the words above a clause do to it: whether they let it stand, negate it, or only plan, allow or demand it.</summary>
internal sealed class EffectReader(DependencyTree tree)
{
    /// <summary>Returns the effect on a clause; the predicate above it must have been read before.</summary>
    public Effect Read(Predicate predicate)
    {
        if (predicate.Parent is not { } parent)
            return Effect.None;
        if (predicate.Link != PredicateLink.Nominal && tree.Find(predicate.Head, DependencyRelation.Marker, "whether") >= 0)
            return new Effect(false, Modality.Possible);
        return predicate.Link switch
        {
            PredicateLink.Conjunct => parent.Context,
            PredicateLink.Complement => Under(parent, OfContent(predicate, parent)),
            PredicateLink.OpenComplement => Under(parent, OfGoverned(predicate, parent)),
            PredicateLink.Subject => Under(parent, OfSubject(predicate, parent)),
            PredicateLink.Adverbial => OfAdverbial(predicate, parent),
            PredicateLink.Adnominal => OfAdnominal(predicate, parent),
            PredicateLink.Relative when parent.IsCleft => new Effect(parent.Polarity == Polarity.Negated, parent.Modality),
            PredicateLink.Nominal when predicate.Kind == PredicateKind.Nominalization => OfNominalization(predicate, parent),
            _ => Effect.None,
        };
    }

    private static Effect Under(Predicate parent, Effect effect) => effect with { Modality = Effect.Compose(parent.Modality, effect.Modality) };

    private Effect OfContent(Predicate predicate, Predicate parent)
    {
        int marker = tree.Find(predicate.Head, DependencyRelation.Marker);
        if (marker >= 0 && tree.Lemma(marker) is "if")
            return new Effect(false, Modality.Possible);
        Effect effect = TryContent(predicate.Anchor, parent, out Saying saying) ? saying.Content.Under(parent.Polarity)
            : OfWord(predicate.Anchor, parent) ?? Effect.None;
        if (effect.Modality == Modality.Asserted && IsHearsay(parent))
            effect = effect with { Modality = Modality.Possible };
        bool isSubjunctive = predicate.Form == PredicateForm.Infinitive && marker >= 0 && tree.Lemma(marker) == "that";
        return isSubjunctive ? effect with { Modality = Modality.Demanded } : effect;
    }

    // "It has been said that", "it is believed that": nobody stands behind it. What was announced or confirmed is another matter.
    private bool IsHearsay(Predicate parent) => parent.IsPassive && parent.Actor < 0
        && tree.Lemma(parent.Head) is "say" or "report" or "claim" or "suggest" or "believe" or "think" or "assume" or "understand";

    /// <summary>Finds the word of saying, thinking or knowing that governs a content clause.</summary>
    public bool TryContent(int anchor, Predicate parent, out Saying saying) => tree.Part(anchor) switch
    {
        PartOfSpeech.Noun => SayingLexicon.TryNoun(tree.Lemma(anchor), out saying),
        PartOfSpeech.Adjective => SayingLexicon.TryVerb(PhraseReader.Phrase(tree, parent), out saying)
            || SayingLexicon.TryAdjective(tree.Lemma(anchor), out saying),
        _ => SayingLexicon.TryVerb(PhraseReader.Phrase(tree, parent), out saying) || SayingLexicon.TryVerb(tree.Lemma(anchor), out saying),
    };

    private Effect? OfWord(int word, Predicate parent)
    {
        Polarity polarity = parent.Polarity;
        return tree.Part(word) switch
        {
            PartOfSpeech.Noun => EmbeddingLexicon.TryNoun(tree.Lemma(word), out Embedding noun) ? noun.Under(polarity) : null,
            PartOfSpeech.Adjective when WasAble(word, parent) => Effect.None,
            PartOfSpeech.Adjective => EmbeddingLexicon.TryAdjective(tree.Lemma(word), out Embedding adjective) ? adjective.Under(polarity) : null,
            _ => OfVerb(word, parent, polarity),
        };
    }

    // "Is able to" says what can be done, "was able to" what was done.
    private bool WasAble(int word, Predicate parent) => tree.Lemma(word) == "able" && parent.Tense == Tense.Past && parent.Polarity == Polarity.Affirmed
        && AuxiliaryReader.Modal(tree, parent) < 0;

    private Effect? OfVerb(int word, Predicate parent, Polarity polarity)
    {
        if (IsGoingTo(word) || IsDueParticiple(word, parent))
            return EmbeddingLexicon.TryAdjective("set", out Embedding due) ? due.Under(polarity) : null;
        if (tree.Lemma(word) == "have" && tree.Find(word, DependencyRelation.AdverbialModifier, "yet") >= 0)
            return new Effect(true, Modality.Asserted);
        if (word == parent.Head && EmbeddingLexicon.TryVerb(PhraseReader.Phrase(tree, parent), out Embedding found))
            return found.Under(polarity);
        return EmbeddingLexicon.TryVerb(tree.Lemma(word), out found) ? found.Under(polarity)
            : EmbeddingLexicon.TryAdjective(tree.Form(word).ToString().ToLowerInvariant(), out found) ? found.Under(polarity)
            : SayingLexicon.TryVerb(tree.Lemma(word), out Saying saying) ? saying.Content.Under(polarity) : null;
    }

    private bool IsGoingTo(int word) => tree.Lemma(word) == "go" && tree.Tag(word) == PennTag.VerbGerund && tree.Has(word, DependencyRelation.Auxiliary);

    private bool IsDueParticiple(int word, Predicate parent) => parent.IsPassive && parent.Head == word && tree.Lemma(word) is "set" or "schedule" or "slate";

    private Effect OfGoverned(Predicate predicate, Predicate parent)
    {
        bool isNegated = parent.Polarity == Polarity.Negated;
        // "called it a disgrace", "did not find him guilty": what is said of the object is said now.
        if (predicate.Form == PredicateForm.Verbless)
            return new Effect(isNegated, Modality.Asserted);
        if (OfWord(predicate.Anchor, parent) is { } effect)
            return effect;
        bool isInfinitive = predicate.Form == PredicateForm.Infinitive && tree.Has(predicate.Head, DependencyRelation.Marker);
        return new Effect(isNegated, isInfinitive && parent.Kind != PredicateKind.Copula ? Modality.Planned : Modality.Asserted);
    }

    // "It is unlikely that he resigns", "to resign would be wrong".
    private Effect OfSubject(Predicate predicate, Predicate parent)
    {
        if (tree.Part(parent.Head) == PartOfSpeech.Adjective && SayingLexicon.TryAdjective(tree.Lemma(parent.Head), out Saying saying))
            return saying.Content.Under(parent.Polarity);
        return predicate.Form == PredicateForm.Infinitive ? new Effect(false, Modality.Possible) : Effect.None;
    }

    private Effect OfAdverbial(Predicate predicate, Predicate parent)
    {
        int marker = tree.Find(predicate.Head, DependencyRelation.Marker);
        if (predicate.Form == PredicateForm.Finite)
            return Effect.None;
        if (marker < 0)
            return new Effect(false, parent.Modality);
        return tree.Lemma(marker) switch
        {
            "to" => Under(parent, OfInfinitive(parent)),
            "from" or "of" or "against" or "into" => Under(parent, OfWord(parent.Head, parent) ?? Effect.None),
            "without" => Effect.None,
            _ => new Effect(false, parent.Modality),
        };
    }

    // "went on to win", "recovered to win" tell what came of it; "asked him to go", "called on him to go" may hang as an adverbial clause; any other infinitive is a purpose.
    private Effect OfInfinitive(Predicate parent)
    {
        if (EmbeddingLexicon.TryVerb(PhraseReader.Phrase(tree, parent), out Embedding result) && result.Affirmed == Effect.None)
            return result.Under(parent.Polarity);
        foreach (int oblique in parent.Obliques)
        {
            if (oblique > parent.Head && tree.Find(oblique, DependencyRelation.Case) is var marker and >= 0 && OfWordWith(parent.Head, marker, parent) is { } asked)
                return asked;
        }

        return parent.Object >= 0 && ObjectControlVerbs.IsRequest(tree.Lemma(parent.Head)) && OfWord(parent.Head, parent) is { } effect
            ? effect
            : new Effect(false, Modality.Planned);
    }

    private Effect OfAdnominal(Predicate predicate, Predicate parent)
    {
        int marker = tree.Find(predicate.Head, DependencyRelation.Marker);
        if (predicate.Form == PredicateForm.Finite)
            return OfNounContent(predicate.Anchor, parent);
        if (HasOrdinal(predicate.Anchor))
            return Effect.None;
        if (predicate.Form != PredicateForm.Infinitive && marker < 0)
            return Effect.None;
        if (EmbeddingLexicon.TryNoun(tree.Lemma(predicate.Anchor), out Embedding noun))
            return Governed(noun.Under(IsNegated(predicate.Anchor, parent) ? Polarity.Negated : Polarity.Affirmed), predicate.Anchor, parent);
        return predicate.Form == PredicateForm.Infinitive ? new Effect(false, Modality.Planned) : Effect.None;
    }

    // "denied reports that", "no evidence that"
    private Effect OfNounContent(int noun, Predicate parent)
    {
        if (!SayingLexicon.TryNoun(tree.Lemma(noun), out Saying saying))
            return Effect.None;
        Effect effect = saying.Content.Under(IsNegated(noun, parent) ? Polarity.Negated : Polarity.Affirmed);
        bool isGoverned = noun == parent.Object && parent.Kind == PredicateKind.Verb && SpeakerFinder.IsSpeech(tree, parent, out Saying governing)
            && governing.Kind != SayingKind.Fact && governing.Content.Affirmed.Negates;
        return isGoverned ? OfDenial(parent) : effect;
    }

    private Effect OfDenial(Predicate parent) =>
        SpeakerFinder.IsSpeech(tree, parent, out Saying denial) ? denial.Content.Under(parent.Polarity) : Effect.None;

    // "abandoned plans to attack": who gives up a plan does not do what was planned.
    private Effect Governed(Effect effect, int noun, Predicate parent)
    {
        bool isGivenUp = noun == parent.Object && parent.Kind == PredicateKind.Verb && OfWord(parent.Head, parent) is { Negates: true };
        return isGivenUp ? effect with { Negates = !effect.Negates } : effect;
    }

    private bool IsNegated(int noun, Predicate parent) =>
        tree.Find(noun, DependencyRelation.Determiner, "no") >= 0 || (parent.Polarity == Polarity.Negated && tree.Head(noun) == parent.Head);

    private bool HasOrdinal(int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) == DependencyRelation.AdjectivalModifier
                && (IsOrdinal(tree.Lemma(child)) || tree.Tag(child) == PennTag.AdjectiveSuperlative))
                return true;
        }

        return IsOrdinal(tree.Lemma(noun)) || IsOneOfFew(noun);
    }

    // "one of the few banks to raise rates" raised them.
    private bool IsOneOfFew(int noun) => HasFew(noun) || tree.Lemma(noun) is "one" or "two" && tree.Find(noun, DependencyRelation.NominalModifier) is var few and >= 0
        && tree.Find(few, DependencyRelation.AdjectivalModifier) is var limit and >= 0 && (tree.Lemma(limit) == "few" || IsOrdinal(tree.Lemma(limit)));

    private bool HasFew(int noun) => tree.Find(noun, DependencyRelation.AdjectivalModifier, "few") >= 0 && tree.Head(noun) is var one and >= 0
        && tree.Lemma(one) == "one" && tree.Relation(noun) == DependencyRelation.NominalModifier;

    public static bool IsOrdinal(string lemma) => lemma is "first" or "second" or "third" or "fourth" or "fifth" or "sixth" or "seventh" or "eighth"
        or "ninth" or "tenth" or "last" or "only" or "latest";

    // "demanded the withdrawal", "threats of intervention", "without the approval": the withdrawal has not happened.
    private Effect OfNominalization(Predicate predicate, Predicate parent)
    {
        int marker = tree.Find(predicate.Head, DependencyRelation.Case);
        if (marker >= 0 && tree.Lemma(marker) is "without")
            return new Effect(true, parent.Modality);
        int anchor = predicate.Anchor;
        if (marker >= 0 && OfWordWith(anchor, marker, parent) is { } with)
            return Under(parent, with);
        if (tree.Part(anchor) == PartOfSpeech.Noun && tree.Relation(predicate.Head).IsNominalModifier()
            && EmbeddingLexicon.TryNoun(tree.Lemma(anchor), out Embedding noun))
            return noun.Affirmed;
        bool isGoverned = anchor == parent.Head && parent.Kind == PredicateKind.Verb && parent.Object == predicate.Head;
        return isGoverned ? Under(parent, OfWord(anchor, parent) ?? Effect.None) : new Effect(false, parent.Modality);
    }

    // "called for", "responsibility for": with its preposition a word may say something else.
    private Effect? OfWordWith(int word, int marker, Predicate parent)
    {
        string phrase = tree.Lemma(word) + " " + tree.Lemma(marker);
        bool isFound = tree.Part(word).IsNoun() ? EmbeddingLexicon.TryNoun(phrase, out Embedding found) : EmbeddingLexicon.TryVerb(phrase, out found);
        return isFound ? found.Under(tree.Part(word).IsNoun() ? Polarity.Affirmed : parent.Polarity) : null;
    }
}
