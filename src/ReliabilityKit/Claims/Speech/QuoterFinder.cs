using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Speech;

/// <summary>Finds who speaks each quotation, where the tree inside one sentence does not say so.</summary>
internal sealed class QuoterFinder(
    DependencyTree tree, PredicateTable predicates, QuotationTable quotations, SpeakerFinder speakers, DocumentLayout layout)
{
    // A verb of saying stands close to the words it introduces.
    private const int Reach = 20;

    /// <summary>Returns for each quotation who speaks it, or <see langword="null"/>.</summary>
    /// <param name="introducers">For each sentence who introduced it with a colon before.</param>
    public Utterance?[] Find(Utterance?[] introducers)
    {
        var quoters = new Utterance?[quotations.All.Count];
        for (int i = 0; i < quoters.Length; i++)
        {
            Quotation quotation = quotations.All[i];
            quoters[i] = FindAround(quotation) ?? introducers[SentenceOf(quotation.First)] ?? FindContinued(i, quoters);
        }

        FillFromNext(quoters);
        return quoters;
    }

    private int SentenceOf(int token) => tree.Text.GetSentenceOf(token).Index;

    private Utterance? FindAround(Quotation quotation) => FindAfter(quotation) ?? FindBefore(quotation);

    // "…," she said. The verb of saying stands in the sentence that the quotation ends in, or right behind it.
    private Utterance? FindAfter(Quotation quotation)
    {
        int start = quotation.End + 1;
        if (start >= tree.Count)
            return null;
        int end = Math.Min(tree.Text.GetSentenceOf(quotation.End).End, start + Reach);
        for (int token = start; token < end && !quotations.IsQuoted(token); token++)
        {
            if (SpeechAt(token, quotation) is { } found)
                return found;
        }

        return null;
    }

    // She said: "…" or: Smith: "…"
    private Utterance? FindBefore(Quotation quotation)
    {
        int first = tree.Text.GetSentenceOf(quotation.First).First;
        for (int token = quotation.First - 2; token >= first && !quotations.IsQuoted(token); token--)
        {
            if (SpeechAt(token, quotation) is { } found)
                return found;
        }

        int colon = quotation.First - 2;
        if (colon > first && tree.Form(colon) is ":" && tree.Part(colon - 1) == PartOfSpeech.ProperNoun)
            return new Utterance(null, HeadOfName(colon - 1), "say", AttributionMode.Quoted);
        return null;
    }

    private Utterance? SpeechAt(int token, Quotation quotation)
    {
        if (predicates.ClauseAt(token) is not { Kind: PredicateKind.Verb, Actor: >= 0 } clause
            || !SpeakerFinder.IsSpeech(tree, clause, out Saying saying) || saying.Kind != SayingKind.Say
            || (clause.Actor >= quotation.First && clause.Actor < quotation.End) || tree.Lemma(token) is "imply" or "suggest" or "show" or "indicate")
            return null;
        return new Utterance(null, speakers.Owner(clause.Actor), saying.Verb, AttributionMode.Quoted);
    }

    private int HeadOfName(int token)
    {
        while (tree.Head(token) >= 0 && tree.Part(tree.Head(token)) == PartOfSpeech.ProperNoun && Math.Abs(tree.Head(token) - token) < Reach)
            token = tree.Head(token);
        return token;
    }

    // A second quotation of one paragraph, or a paragraph behind one whose quotation was never closed, has the same speaker.
    private Utterance? FindContinued(int index, Utterance?[] quoters)
    {
        if (index == 0 || quoters[index - 1] is not { } previous)
            return null;
        int paragraph = layout.ParagraphOf(SentenceOf(quotations.All[index].First));
        int before = layout.ParagraphOf(SentenceOf(quotations.All[index - 1].First));
        bool continues = paragraph == before || (paragraph == before + 1 && !quotations.All[index - 1].IsClosed);
        return continues ? previous : null;
    }

    // "…" … "…," she said: an earlier quotation of the paragraph without a speaker of its own.
    private void FillFromNext(Utterance?[] quoters)
    {
        for (int i = quoters.Length - 2; i >= 0; i--)
        {
            bool isSameParagraph = layout.ParagraphOf(SentenceOf(quotations.All[i].First))
                == layout.ParagraphOf(SentenceOf(quotations.All[i + 1].First));
            if (quoters[i] is null && isSameParagraph)
                quoters[i] = quoters[i + 1];
        }
    }
}
