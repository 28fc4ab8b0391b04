using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Coreference;

/// <summary>Finds whom a pronoun of the third person means.</summary>
/// <remarks>
/// A candidate must agree in gender and number and must not be an argument of the same clause, nor the speaker of the quotation that the pronoun
/// stands in. Among the rest near subjects win, after S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution" (1994).
/// </remarks>
internal sealed class PronounResolver(DependencyTree tree, PredicateTable predicates, EntityTable entities, NominalResolver nominals)
{
    private const int Reach = 40;
    private const int SentenceReach = 4;

    // What the text keeps speaking of is likelier meant than what it has just named once.
    private const int Familiarity = 6;

    // "The firm said it had lost": who says something mostly speaks of himself.
    private const int Speaker = 35;

    // Things do not speak.
    private const int Mute = 60;

    /// <summary>Returns the entity a pronoun means, or <see langword="null"/> where no candidate agrees.</summary>
    public Entity? Resolve(int token, in PronounForm form, int sentence, List<Mention> before)
    {
        if (form.IsReflexive && SubjectOf(token) is { } self)
            return self;
        int best = -1;
        int bestScore = int.MinValue;
        for (int i = before.Count - 1; i >= 0 && i >= before.Count - Reach; i--)
        {
            if (sentence - before[i].Sentence > SentenceReach)
                break;
            if (Agrees(before[i], form) && IsFree(before[i].Token, token) && Score(before[i], token, form, sentence, before.Count - i) is var score
                && score > bestScore)
                (best, bestScore) = (i, score);
        }

        if (best < 0)
            return null;
        Entity entity = nominals.Follow(before[best]);
        if (entity.Gender == Gender.Unknown && form.Gender != Gender.Unknown)
            entity.Gender = form.Gender;
        return entity;
    }

    private Entity? SubjectOf(int token) =>
        predicates.ClauseOf(token, tree) is { Subject: >= 0 } clause ? entities.Of(clause.Subject) : null;

    private bool Agrees(in Mention mention, in PronounForm form)
    {
        Gender gender = entities.Of(mention.Token)?.Gender is { } known and not Gender.Unknown ? known : mention.Gender;
        if (form.IsPlural)
            return mention.IsPlural || mention.Type is ParticipantType.Group
                || (mention.Type == ParticipantType.Organization && !mention.IsInsidePhrase);
        if (mention.IsPlural)
            return false;
        return form.Gender == Gender.Neuter
            ? mention.Type is not (ParticipantType.Person or ParticipantType.Group) && gender is Gender.Neuter or Gender.Unknown
            : mention.Type == ParticipantType.Person && (gender == form.Gender || gender == Gender.Unknown);
    }

    // "Smith saw him": not Smith. "Smith saw his house": may be.
    private bool IsFree(int candidate, int pronoun)
    {
        if (tree.IsInside(pronoun, candidate) && predicates.ClauseOf(pronoun, tree) == predicates.ClauseOf(candidate, tree))
            return false;
        if (tree.Tag(pronoun) == PennTag.PossessivePronoun)
            return candidate != tree.Head(pronoun) && !IsSpeaker(candidate, pronoun);
        Predicate? clause = predicates.ClauseOf(pronoun, tree);
        if (clause is null)
            return true;
        Entity? entity = entities.Of(candidate);
        return !IsSame(clause.Subject, candidate, pronoun, entity) && !IsSame(clause.Object, candidate, pronoun, entity)
            && !IsSame(clause.Recipient, candidate, pronoun, entity) && !IsSpeaker(candidate, pronoun);
    }

    private bool IsSame(int role, int candidate, int pronoun, Entity? entity) =>
        role >= 0 && role != pronoun && (role == candidate || (entity is not null && entities.Of(role) == entity));

    private bool IsSpeaker(int candidate, int pronoun)
    {
        Utterance? speech = predicates.ClauseOf(pronoun, tree)?.Speech;
        while (speech is not null && speech.Mode != AttributionMode.Quoted)
            speech = speech.Outer;
        return speech is not null && entities.Of(speech.Speaker) is { } speaker && entities.Of(candidate) == speaker;
    }

    private bool SpeaksIn(Predicate content, int candidate)
    {
        int speaker = content.Link == PredicateLink.Complement && content.Speech is { Mode: AttributionMode.Reported } ? content.Speech.Speaker : -1;
        return speaker >= 0 && (speaker == candidate || (entities.Of(speaker) is { } entity && entity == entities.Of(candidate)));
    }

    private bool Says(Predicate clause, int pronoun) => clause.Actor == pronoun && SayingLexicon.TryVerb(tree.Lemma(clause.Head), out Saying saying)
        && saying.Kind == SayingKind.Say;

    private int Score(in Mention mention, int pronoun, in PronounForm form, int sentence, int rank)
    {
        int score = -70 * (sentence - mention.Sentence) - rank;
        if (mention.IsSubject)
            score += 40;
        if (mention.IsInsidePhrase)
            score -= 30;
        if (entities.Of(mention.Token) is { } entity)
            score += (entity.IsNamed ? 15 : 5) + (entity.Type == ParticipantType.Person ? Familiarity * Math.Min(entity.Mentions, 8) : 0) + (entity.Gender == form.Gender && form.Gender != Gender.Unknown ? 30 : 0);
        if (form.IsPlural)
            score += mention.Type switch { ParticipantType.Group => 25, ParticipantType.Organization => -40, _ => 0 };
        if (form.Gender == Gender.Neuter && mention.Type == ParticipantType.Thing && !mention.IsSubject)
            score -= 20;
        if (tree.Relation(pronoun).IsSubject() && predicates.ClauseOf(pronoun, tree) is { } clause)
            score += (SpeaksIn(clause, mention.Token) ? Speaker : 0) - (mention.Type == ParticipantType.Thing && Says(clause, pronoun) ? Mute : 0);
        return score + (tree.Relation(pronoun).IsSubject() && mention.IsSubject ? 15 : 0);
    }
}
