using ReliabilityKit.Claims.Predicates;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Finds for each predicate the chain of speakers whose statement it is.</summary>
internal sealed class SpeechReader
{
    private readonly DependencyTree _tree;
    private readonly QuotationTable _quotations;
    private readonly SpeakerFinder _speakers;
    private readonly Utterance?[] _quoters;
    private readonly Utterance?[] _introducers;

    private SpeechReader(DependencyTree tree, PredicateTable predicates, QuotationTable quotations, DocumentLayout layout)
    {
        _tree = tree;
        _quotations = quotations;
        _speakers = new SpeakerFinder(tree, predicates);
        _introducers = new IntroductionReader(tree, predicates, _speakers, layout).Read();
        _quoters = new QuoterFinder(tree, predicates, quotations, _speakers, layout).Find(_introducers);
    }

    public static void Read(DependencyTree tree, PredicateTable predicates, QuotationTable quotations, DocumentLayout layout)
    {
        var reader = new SpeechReader(tree, predicates, quotations, layout);
        foreach (Predicate predicate in predicates.TopDown)
            predicate.Speech = reader.ReadSpeech(predicate);
    }

    private Utterance? ReadSpeech(Predicate predicate)
    {
        Utterance? speech = Inherited(predicate);
        if (_speakers.FindAbove(predicate, out string verb) is var speaker and >= 0)
            speech = AddCited(Add(speech, speaker, verb, predicate, predicate.Parent!.Head), predicate.Parent!);
        if (_speakers.FindBeside(predicate) is { } beside)
            speech = Add(speech, _speakers.Owner(beside.Actor), PhraseReader.Lemma(_tree, beside), predicate, beside.Head);
        if (_speakers.FindAccordingTo(predicate) is var source and >= 0)
            speech = new Utterance(speech, source, "according to", AttributionMode.Reported);
        return AddQuoter(speech, predicate);
    }

    private Utterance AddCited(Utterance speech, Predicate saying) =>
        _speakers.FindCited(saying) is var cited and >= 0 ? new Utterance(speech, cited, "cite", AttributionMode.Reported) : speech;

    // A verb of saying set beside its content is no part of it.
    private Utterance? Inherited(Predicate predicate)
    {
        if (predicate.Parent is not { } parent)
            return _introducers[_tree.Text.GetSentenceOf(predicate.Head).Index];
        if (predicate.Link is PredicateLink.Parataxis or PredicateLink.Adverbial && _speakers.FindBeside(parent) == predicate)
            return parent.Speech?.Outer;
        return parent.Speech;
    }

    private Utterance Add(Utterance? outer, int speaker, string verb, Predicate content, int saying)
    {
        bool isQuoted = _quotations.Of(content.Head) is var quotation and >= 0 && _quotations.Of(saying) != quotation;
        return new Utterance(outer, speaker, verb, isQuoted ? AttributionMode.Quoted : AttributionMode.Reported);
    }

    private Utterance? AddQuoter(Utterance? speech, Predicate predicate)
    {
        int quotation = _quotations.Of(predicate.Head);
        if (quotation < 0 || HasQuoted(speech))
            return speech;
        if (speech is not null && (predicate.Parent is not { } parent || _quotations.Of(parent.Head) != quotation))
            return speech with { Mode = AttributionMode.Quoted };
        return _quoters[quotation] is { } quoter ? Under(quoter, speech) : speech;
    }

    private static bool HasQuoted(Utterance? speech)
    {
        for (; speech is not null; speech = speech.Outer)
        {
            if (speech.Mode == AttributionMode.Quoted)
                return true;
        }

        return false;
    }

    private static Utterance Under(Utterance outermost, Utterance? speech)
    {
        if (speech is null)
            return outermost;
        return speech.Outer is null && speech.Speaker == outermost.Speaker ? outermost : speech with { Outer = Under(outermost, speech.Outer) };
    }
}
