using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Finds the words of a claim: its predicate with its arguments, without the clauses that hang on it and make claims of their own.</summary>
internal static class ClauseSpan
{
    public static TextSpan Of(DependencyTree tree, Predicate predicate)
    {
        if (predicate.Kind == PredicateKind.Score)
            return tree.Text.GetSentenceOf(predicate.Head).Span;
        int first = predicate.Head;
        int last = predicate.Head;
        if (predicate.Kind == PredicateKind.Apposition)
            Cover(tree, tree.Head(predicate.Head), ref first, ref last);
        Extend(tree, predicate.Head, ref first, ref last);
        // "Smith, who resigned": the words before a relative clause or a participle say of whom.
        if (predicate.Link is PredicateLink.Relative or PredicateLink.Adnominal && predicate.Anchor >= 0)
            Cover(tree, predicate.Anchor, ref first, ref last);
        while (last > first && tree.Part(last) == PartOfSpeech.Punctuation)
            last--;
        while (first < last && (tree.Part(first) == PartOfSpeech.Punctuation || tree.Relation(first) == DependencyRelation.Coordinator))
            first++;
        return tree.Text.Cover(first, last + 1);
    }

    private static void Cover(DependencyTree tree, int head, ref int first, ref int last)
    {
        (int phraseFirst, int phraseLast) = NounPhrase.Tokens(tree, head);
        first = Math.Min(first, phraseFirst);
        last = Math.Max(last, phraseLast);
    }

    private static void Extend(DependencyTree tree, int head, ref int first, ref int last)
    {
        first = Math.Min(first, head);
        last = Math.Max(last, head);
        foreach (int child in tree.Children(head))
        {
            if (!StandsApart(tree, child))
                Extend(tree, child, ref first, ref last);
        }
    }

    private static bool StandsApart(DependencyTree tree, int child) => tree.Relation(child) switch
    {
        DependencyRelation.AdverbialClause => tree.Part(child) == PartOfSpeech.Verb || tree.Has(child, DependencyRelation.Copula),
        DependencyRelation.Parataxis or DependencyRelation.AdnominalClauseRelative or DependencyRelation.AdverbialClauseRelative => true,
        DependencyRelation.Conjunct => tree.Part(child) == PartOfSpeech.Verb || tree.Has(child, DependencyRelation.Copula),
        DependencyRelation.Coordinator or DependencyRelation.Punctuation => tree.Part(tree.Head(child)) == PartOfSpeech.Verb
            && tree.Relation(tree.Head(child)) is not DependencyRelation.ClausalComplement,
        _ => false,
    };
}
