using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Language;

/// <summary>Puts right the dictionary form of verbs that a rule for endings cannot know: "ruled" is from "rule", "stole" from "steal".</summary>
internal static class VerbLemmas
{
    private static readonly WordMap<string> Verbs = WordMap<string>.Read("Language/English/verb-lemmas.tsv", row => row[1], ignoreCase: true);

    private static readonly WordList Lemmas = new(LexiconTable.Read("Language/English/verb-lemmas.tsv").Select(row => row[1]), ignoreCase: true);

    /// <summary>Returns the verb that a learned rule made of a form, or the verb it should have made of it.</summary>
    public static string Mend(string form, string lemma, PennTag tag)
    {
        if (tag is not (PennTag.VerbPast or PennTag.VerbPastParticiple or PennTag.VerbGerund))
            return lemma;
        if (tag != PennTag.VerbGerund && Verbs.TryGetValue(form, out string? irregular))
            return irregular;
        if (!Verbs.TryGetValue(lemma, out string? verb))
            return lemma;
        return lemma.Equals(form, StringComparison.OrdinalIgnoreCase) || IsFormOf(form, lemma, verb) ? verb : lemma;
    }

    /// <summary>Returns whether a word is the dictionary form of a verb in the table.</summary>
    public static bool IsKnown(string lemma) => Lemmas.Contains(lemma);

    /// <summary>Returns whether a form is an irregular one: "shook" of "shake", "freed" of none.</summary>
    public static bool IsIrregular(ReadOnlySpan<char> form) => Verbs.TryGetValue(form, out string? verb) && !form.Equals(verb, StringComparison.OrdinalIgnoreCase);

    // "Ruled" is a form of "rule", "founded" none of "find", and "finned" none of "fine".
    private static bool IsFormOf(string form, string lemma, string verb)
    {
        if (!form.AsSpan().StartsWith(verb.AsSpan(0, verb.Length - 1), StringComparison.OrdinalIgnoreCase))
            return false;
        return verb.Length <= lemma.Length || verb[^1] != 'e' || (form.Length > lemma.Length && form[lemma.Length] is 'e' or 'i');
    }
}
