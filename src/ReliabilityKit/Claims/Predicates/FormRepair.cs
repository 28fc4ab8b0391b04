using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right tags of verbs that the words around them rule out, and with them their dictionary forms.</summary>
internal static class FormRepair
{
    private static readonly WordList SimplePasts = WordList.Read("Claims/Predicates/simple-pasts.tsv", ignoreCase: true);

    /// <summary>Returns the text with its tags put right; the same object where nothing was wrong.</summary>
    public static AnnotatedText Repair(AnnotatedText text)
    {
        AnnotatedText repaired = text;
        for (int token = 0; token < text.TokenCount; token++)
        {
            if (FindVerb(text, token, out PennTag tag) is not (var verb and >= 0))
                continue;
            if (ReferenceEquals(repaired, text))
                repaired = text.Copy();
            repaired.Retag(verb, PartOfSpeech.Verb, tag, LemmaOf(text, verb, tag));
        }

        return repaired;
    }

    private static string LemmaOf(AnnotatedText text, int verb, PennTag tag) => TextAnnotator.English.Lemma(text.FormOf(verb), tag);

    /// <summary>Returns the verb whose form a token gives away, or -1.</summary>
    private static int FindVerb(AnnotatedText text, int token, out PennTag tag)
    {
        int head = text.HeadOf(token);
        switch (text.RelationOf(token))
        {
            // "The hostages were freed": behind the auxiliary of a passive stands a participle.
            case DependencyRelation.AuxiliaryPassive when head > token && text.PartOfSpeechOf(head) != PartOfSpeech.Verb && IsParticiple(text.FormOf(head)):
                tag = PennTag.VerbPastParticiple;
                return head;

            // "will close branches": behind a modal stands a verb in its base form, unless a form of "be" makes it a complement.
            case DependencyRelation.Auxiliary when head == token + 1 && text.TagOf(token) == PennTag.Modal
                && text.PartOfSpeechOf(head) is PartOfSpeech.Adjective or PartOfSpeech.Noun:
                tag = PennTag.VerbBase;
                return head;

            // "to lower the gear": behind "to" a verb stands in its base form, also where that is the comparative of an adjective.
            case DependencyRelation.Marker when head == token + 1 && text.TagOf(token) == PennTag.To && text.TagOf(head) != PennTag.VerbBase
                && text.PartOfSpeechOf(head) is PartOfSpeech.Verb or PartOfSpeech.Adjective:
                tag = PennTag.VerbBase;
                return head;
        }

        // "The presidents shook hands", "after a boat sank": a form that is only ever the past of its verb.
        tag = PennTag.VerbPast;
        if (text.RelationOf(token) == DependencyRelation.AdjectivalModifier && head == token - 1 && text.PartOfSpeechOf(token) == PartOfSpeech.Adjective
            && SimplePasts.Contains(text.FormOf(token)))
            return token;
        return text.PartOfSpeechOf(token) == PartOfSpeech.Verb && IsOnlyPast(text.FormOf(token), text.TagOf(token)) ? token : -1;
    }

    private static bool IsParticiple(ReadOnlySpan<char> form) =>
        form.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || VerbLemmas.IsIrregular(form);

    // Forms such as "found" are the past of one verb and the base of another.
    private static bool IsOnlyPast(ReadOnlySpan<char> form, PennTag tag) => tag switch
    {
        PennTag.VerbPastParticiple => SimplePasts.Contains(form),
        PennTag.VerbPresent => VerbLemmas.IsIrregular(form)
            && form is not ("found" or "saw" or "felt" or "fell" or "lay" or "ground" or "wound" or "bound" or "bore" or "rent" or "left" or "rose"
                or "stove" or "come" or "become" or "overcome" or "run" or "outrun" or "overrun"),
        _ => false,
    };
}
