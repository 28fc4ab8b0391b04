using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Dates.Terms;

/// <summary>Tells the direction from the tense of the verb that governs an expression in the dependency tree.</summary>
internal sealed class GovernorDirection(AnnotatedText text, NearbyDirection nearby) : IDirectionFinder
{
    // Trees are a few levels deep; a broken one must not be walked for ever.
    private const int MaxDepth = 12;

    public Direction Find(int start, int end)
    {
        // "Closed until Friday": the preposition knows more than the verb.
        Direction direction = nearby.FromPreposition(start);
        if (direction != Direction.Unknown)
        {
            return nearby.FollowsBy(start) && IsDone(TokenAt(start)) ? Direction.Past : direction;
        }

        int token = TokenAt(start);
        for (int depth = 0; token >= 0 && depth < MaxDepth; depth++)
        {
            direction = Of(token);
            if (direction != Direction.Unknown)
            {
                return direction;
            }

            // "Who leaves in August": the present tense leaves it open, and a past tense nearby is that of another clause.
            if (text.TagOf(token) is PennTag.VerbThirdPerson or PennTag.VerbPresent)
            {
                direction = nearby.Find(start, end);
                return direction == Direction.CertainlyPast ? Direction.Unknown : direction;
            }

            token = text.HeadOf(token);
        }

        return nearby.Find(start, end);
    }

    // "By Tuesday evening 14 had been found", "by Tuesday the river rose": what is told as done lies behind; "he had to leave by Tuesday" does not.
    private bool IsDone(int token)
    {
        int verb = token;
        for (int depth = 0; verb >= 0 && depth < MaxDepth && text.PartOfSpeechOf(verb) != PartOfSpeech.Verb; depth++)
        {
            verb = text.HeadOf(verb);
        }

        return verb >= 0 && (text.TagOf(verb) == PennTag.VerbPastParticiple ? HasPerfect(verb) : text.TagOf(verb) == PennTag.VerbPast && verb > token);
    }

    private bool HasPerfect(int participle)
    {
        for (int i = participle - 1; i >= text.GetSentenceOf(participle).First && i >= participle - 8; i--)
        {
            if (text.HeadOf(i) == participle && text.RelationOf(i) == DependencyRelation.Auxiliary)
            {
                return text.LemmaOf(i) == "have" && text.TagOf(i) is PennTag.VerbPast or PennTag.VerbPresent or PennTag.VerbThirdPerson;
            }
        }

        return false;
    }

    private int TokenAt(int start)
    {
        int low = 0, high = text.TokenCount;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = text.SpanOf(middle).End <= start ? (middle + 1, high) : (low, middle);
        }

        return low < text.TokenCount ? low : -1;
    }

    private Direction Of(int verb)
    {
        PennTag tag = text.TagOf(verb);
        if (tag is not (>= PennTag.VerbBase and <= PennTag.VerbThirdPerson))
        {
            return Direction.Unknown;
        }

        (Direction direction, bool hasTo) = FromHelpers(verb);
        return direction != Direction.Unknown ? direction : tag switch
        {
            PennTag.VerbPast => Direction.CertainlyPast,
            PennTag.VerbPastParticiple => Direction.Past,
            // "Forced to resign on Monday" has happened: the verb above tells when.
            PennTag.VerbBase when hasTo && !IsImplied(verb) => Direction.Future,

            // "Is flying on Friday": an arrangement, for the day is not today's.
            PennTag.VerbGerund when IsProgressivePresent(verb) => Direction.Future,
            _ => Direction.Unknown,
        };
    }

    private bool IsImplied(int infinitive)
    {
        int governor = text.HeadOf(infinitive);
        return governor >= 0 && text.RelationOf(infinitive) == DependencyRelation.OpenClausalComplement
            && EmbeddingLexicon.TryVerb(text.LemmaOf(governor), out Embedding embedding)
            && embedding.Under(Polarity.Affirmed) == new Effect(false, Modality.Asserted);
    }

    private bool IsProgressivePresent(int gerund)
    {
        int first = text.GetSentenceOf(gerund).First;
        for (int i = gerund - 1; i >= first && i >= gerund - 4; i--)
        {
            if (text.HeadOf(i) == gerund && text.TagOf(i) is PennTag.VerbThirdPerson or PennTag.VerbPresent)
            {
                return text.RelationOf(i) == DependencyRelation.Auxiliary;
            }
        }

        return false;
    }

    // Auxiliaries stand before their verb, within a few words.
    private (Direction Direction, bool HasTo) FromHelpers(int verb)
    {
        bool hasTo = false;
        int first = text.GetSentenceOf(verb).First;
        for (int i = verb - 1; i >= first && i >= verb - 8; i--)
        {
            if (text.HeadOf(i) != verb)
            {
                continue;
            }

            PennTag tag = text.TagOf(i);
            hasTo |= tag == PennTag.To;
            if (tag == PennTag.Modal)
            {
                return (text.LemmaOf(i) is "would" or "could" or "might" ? Direction.Unknown : Direction.Future, hasTo);
            }

            if (tag is PennTag.VerbPast)
            {
                return (Direction.CertainlyPast, hasTo);
            }
        }

        return (Direction.Unknown, hasTo);
    }
}
