using ReliabilityKit.Claims.Speech;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Gives each predicate its polarity, modality and tense, from the top of each tree down.</summary>
internal static class MoodReader
{
    public static void Read(DependencyTree tree, PredicateTable predicates, QuotationTable quotations, DocumentLayout layout)
    {
        var polarity = new PolarityReader(tree);
        var modality = new ModalityReader(tree, quotations);
        var tense = new TenseReader(tree, layout);
        var effects = new EffectReader(tree);
        foreach (Predicate predicate in predicates.TopDown)
        {
            Effect context = effects.Read(predicate);
            predicate.Context = context;
            predicate.IsNegatedLocally = polarity.IsNegated(predicate);
            predicate.Polarity = predicate.IsNegatedLocally != context.Negates ? Polarity.Negated : Polarity.Affirmed;
            predicate.Modality = Effect.Compose(context.Modality, modality.Read(predicate));
            predicate.Tense = tense.Read(predicate);
        }
    }
}
