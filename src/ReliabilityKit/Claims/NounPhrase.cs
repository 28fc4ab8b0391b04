using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Finds which words belong to a noun phrase or a content clause.</summary>
internal static class NounPhrase
{
    /// <summary>
    /// Returns the tokens of the phrase of a head: its modifiers and conjuncts, without clauses, appositions and its own preposition; of a verb, its clause.
    /// </summary>
    public static (int First, int Last) Tokens(DependencyTree tree, int head)
    {
        if (tree.Part(head) == PartOfSpeech.Verb && !tree.Has(head, DependencyRelation.Copula))
            return ClauseTokens(tree, head);
        int first = head;
        int last = head;
        Extend(tree, head, isTop: true, ref first, ref last);
        return Trim(tree, first, last);
    }

    /// <summary>Returns where the phrase of a head stands.</summary>
    public static TextSpan Span(DependencyTree tree, int head)
    {
        (int first, int last) = Tokens(tree, head);
        return tree.Text.Cover(first, last + 1);
    }

    // Depth is the depth of the tree, which a sentence bounds.
    private static void Extend(DependencyTree tree, int head, bool isTop, ref int first, ref int last)
    {
        first = Math.Min(first, head);
        last = Math.Max(last, head);
        foreach (int child in tree.Children(head))
        {
            if (Belongs(tree, head, child, isTop))
                Extend(tree, child, isTop: false, ref first, ref last);
        }
    }

    private static bool Belongs(DependencyTree tree, int head, int child, bool isTop)
    {
        DependencyRelation relation = tree.Relation(child);
        if (relation.IsInsideNounPhrase())
            return !(isTop && child > head && ((relation == DependencyRelation.NominalModifier && (SaysWhen(tree, child) || IsAside(tree, child))) || IsValue(tree, child)));
        return relation switch
        {
            DependencyRelation.Case => !isTop,
            DependencyRelation.Conjunct => !tree.Has(child, DependencyRelation.Copula) && !HasSubject(tree, child) && !IsExcluded(tree, child)
                && (!isTop || tree.Part(child) != PartOfSpeech.Verb),
            DependencyRelation.Coordinator or DependencyRelation.CoordinatorPreconjunction => !isTop,
            DependencyRelation.AdverbialModifier => !isTop || IsDegree(tree, head, child),
            DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.OpenClausalComplement
                => tree.Part(head) is PartOfSpeech.Adjective or PartOfSpeech.Adverb && (child > head || relation == DependencyRelation.ObliqueUnmarked)
                    && !SaysWhen(tree, child),
            DependencyRelation.AdjectivalModifier => !(isTop && IsValue(tree, child)),
            DependencyRelation.AdverbialClause => child > head && IsExample(tree, child),
            DependencyRelation.Punctuation or DependencyRelation.Marker => false,
            _ => !isTop && !relation.IsClausal() && !relation.IsSubject() && relation is not (DependencyRelation.Copula
                or DependencyRelation.Apposition or DependencyRelation.ListItem or DependencyRelation.Vocative or DependencyRelation.Discourse),
        };
    }

    /// <summary>Returns whether a conjunct is named to be left out: "the mayor, <i>not the governor</i>".</summary>
    public static bool IsExcluded(DependencyTree tree, int conjunct) =>
        (tree.Find(conjunct, DependencyRelation.AdverbialModifier, "not") is var not and >= 0 && not < conjunct && !tree.IsForm(not + 1, "only"))
        || (tree.Find(conjunct, DependencyRelation.AdverbialModifier) is var longer and >= 0 && tree.IsForm(longer, "longer"));

    // "a contract worth $40 million": what it is worth is said of it.
    private static bool IsValue(DependencyTree tree, int child) => tree.IsForm(child, "worth") && tree.Relation(child) == DependencyRelation.AdjectivalModifier;

    // "idle since the flood", "the fire in May": when something is so is no part of what it is.
    private static bool SaysWhen(DependencyTree tree, int phrase)
    {
        int marker = tree.Find(phrase, DependencyRelation.Case);
        if (marker < 0 || tree.Lemma(marker) == "of")
            return false;
        bool isTime = TimeNouns.Contains(tree.Lemma(phrase)) || IsYear(tree.Form(phrase));
        return tree.Lemma(marker) is "in" or "on" or "at" or "for" or "by" ? isTime
            : tree.Lemma(marker) is "since" or "until" or "till" or "during" || (isTime && tree.Lemma(marker) is "before" or "after");
    }

    // "the contract, for 40 machines": between commas stands what is said beside the name.
    private static bool IsAside(DependencyTree tree, int phrase) => tree.First(phrase) is var first and > 0 && tree.Form(first - 1) is ","
        && tree.Lemma(first) is not ("include" or "including" or "such");

    private static bool IsYear(ReadOnlySpan<char> form) => form.Length == 4 && form[0] is '1' or '2' && !form.ContainsAnyExceptInRange('0', '9');

    // "including Smith", "such as fentanyl" may hang as a clause.
    private static bool IsExample(DependencyTree tree, int child) =>
        tree.Part(child).IsNominal() && (tree.Find(child, DependencyRelation.Marker) is var marker and >= 0 && tree.Lemma(marker) is "include" or "such");

    private static bool IsDegree(DependencyTree tree, int head, int child)
    {
        bool isAdjective = tree.Part(head) is PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Numeral;
        return child < head && IsBeside(tree, head, child) && (isAdjective || tree.Lemma(child) is "nearly" or "almost" or "about" or "around" or "over" or "approximately" or "roughly"
            or "only" or "some") && tree.Lemma(child) is not ("not" or "n't" or "never" or "also" or "now" or "still" or "already" or "however" or "perhaps" or "reportedly" or "allegedly" or "once") && !tree.IsForm(child, "longer");
    }

    private static bool IsBeside(DependencyTree tree, int head, int child)
    {
        int next = child + 1;
        while (next < head && tree.Relation(next) is DependencyRelation.AdverbialModifier or DependencyRelation.NumericModifier or DependencyRelation.Punctuation)
            next++;
        return next == head || tree.Relation(next).IsInsideNounPhrase() || tree.Relation(next).IsOblique();
    }

    private static bool HasSubject(DependencyTree tree, int token)
    {
        foreach (int child in tree.Children(token))
        {
            if (tree.Relation(child).IsSubject())
                return true;
        }

        return false;
    }

    /// <summary>Returns the tokens of a content clause, without the word that introduces it.</summary>
    public static (int First, int Last) ClauseTokens(DependencyTree tree, int head)
    {
        int first = tree.First(head);
        int last = tree.Last(head);
        while (first < head && tree.Relation(first) is DependencyRelation.Marker or DependencyRelation.Punctuation or DependencyRelation.Coordinator
            && (tree.Relation(first) != DependencyRelation.Marker || tree.Lemma(first) == "that"))
            first++;
        return Trim(tree, first, last);
    }

    private static (int First, int Last) Trim(DependencyTree tree, int first, int last)
    {
        while (first < last && tree.Part(first) == PartOfSpeech.Punctuation && tree.Tag(first) != PennTag.LeftBracket)
            first++;
        while (last > first && tree.Part(last) == PartOfSpeech.Punctuation && tree.Tag(last) != PennTag.RightBracket)
            last--;
        return (first, last);
    }
}
