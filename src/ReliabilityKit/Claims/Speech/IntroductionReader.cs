using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Finds lists that a speaker introduces with a colon: "She stated that:", then a statement a paragraph.</summary>
internal sealed class IntroductionReader(DependencyTree tree, PredicateTable predicates, SpeakerFinder speakers, DocumentLayout layout)
{
    /// <summary>Returns for each sentence who introduced it so, or <see langword="null"/>.</summary>
    public Utterance?[] Read()
    {
        var introducers = new Utterance?[tree.Text.SentenceCount];
        for (int i = 0; i + 1 < introducers.Length; i++)
        {
            if (layout.StartsParagraph(i + 1) && FindIntroducer(i) is { } introducer)
                Fill(introducers, i + 1, introducer);
        }

        return introducers;
    }

    /// <summary>Returns who speaks behind the colon that ends a sentence, or <see langword="null"/>.</summary>
    private Utterance? FindIntroducer(int index)
    {
        Sentence sentence = tree.Text.GetSentence(index);
        int last = sentence.End - 1;
        if (tree.Form(last) is not ":")
            return null;
        return FindVerb(sentence.First, last) ?? FindNoun(sentence.First, last);
    }

    private Utterance? FindVerb(int first, int last)
    {
        for (int token = last - 1; token >= first; token--)
        {
            if (predicates.ClauseAt(token) is { Kind: PredicateKind.Verb, Actor: >= 0 } clause && IsSaying(clause, out string verb))
                return new Utterance(null, speakers.Owner(clause.Actor), verb, AttributionMode.Reported);
        }

        return null;
    }

    // "The message from the minister is:"
    private Utterance? FindNoun(int first, int last)
    {
        for (int token = last - 1; token >= first; token--)
        {
            if (SayingLexicon.TryNoun(tree.Lemma(token), out Saying noun) && noun.Kind == SayingKind.Say && speakers.Owner(token) is var owner && owner != token)
                return new Utterance(null, owner, noun.Verb, AttributionMode.Reported);
        }

        return null;
    }

    private bool IsSaying(Predicate clause, out string verb)
    {
        bool isSaying = SpeakerFinder.IsSpeech(tree, clause, out Saying saying) && saying.Kind == SayingKind.Say;
        verb = saying.Verb;
        return isSaying;
    }

    // The list lasts while each paragraph is one statement: one sentence that names no speaker of its own, or one quotation.
    private void Fill(Utterance?[] introducers, int first, Utterance introducer)
    {
        bool isQuoted = IsQuoted(first);
        for (int i = first; i < introducers.Length && layout.StartsParagraph(i) && !layout.IsHeading(i) && IsQuoted(i) == isQuoted; i++)
        {
            bool isAlone = i + 1 == introducers.Length || layout.StartsParagraph(i + 1);
            if ((!isAlone && i > first) || FindIntroducer(i) is not null || NamesSpeaker(i))
                return;
            introducers[i] = introducer;
            if (!isAlone)
                return;
        }
    }

    private bool IsQuoted(int sentence) => tree.Form(tree.Text.GetSentence(sentence).First) is "“" or "\"" or "``" or "‘";

    private bool NamesSpeaker(int index)
    {
        Sentence sentence = tree.Text.GetSentence(index);
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (tree.Head(token) < 0)
                return predicates.ClauseAt(token) is { Kind: PredicateKind.Verb } clause && IsSaying(clause, out _);
        }

        return false;
    }
}
