using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Documents;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Makes the action of a claim: the words of the verb group and what they mean.</summary>
internal static class ActionReader
{
    public static ClaimAction Read(DependencyTree tree, Predicate predicate)
    {
        TextSpan span = SpanOf(tree, predicate);
        return new ClaimAction(
            span,
            span.Of(tree.Text.Text).ToString(),
            PhraseReader.Lemma(tree, predicate),
            PhraseReader.Phrase(tree, predicate),
            predicate.Polarity,
            predicate.Modality,
            predicate.Tense);
    }

    // From the first auxiliary or negation to the verb and its particle; the subject of an inverted clause may stand between.
    private static TextSpan SpanOf(DependencyTree tree, Predicate predicate)
    {
        int verb = predicate.Verb >= 0 ? predicate.Verb : predicate.Head;
        int first = verb;
        int last = verb;
        foreach (int child in tree.Children(predicate.Head))
        {
            if (!IsOfVerbGroup(tree, child, predicate))
                continue;
            first = Math.Min(first, child);
            last = Math.Max(last, child);
        }

        return tree.Text.Cover(first, last + 1);
    }

    private static bool IsOfVerbGroup(DependencyTree tree, int child, Predicate predicate) => tree.Relation(child) switch
    {
        DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive or DependencyRelation.Copula => child < predicate.Head,
        DependencyRelation.AdverbialModifier => tree.Lemma(child) is "not" or "n't" or "never" && child < predicate.Head,
        DependencyRelation.CompoundParticle => child <= predicate.Head + 2,
        _ => false,
    };
}
