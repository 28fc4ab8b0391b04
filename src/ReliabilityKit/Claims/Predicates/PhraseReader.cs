using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Names a predicate: its verb, and the verb with the particle or noun that carries its meaning.</summary>
internal static class PhraseReader
{
    /// <summary>Returns the verb in dictionary form; "be" for a copula or an apposition; of a nominalisation the verb it stands for.</summary>
    public static string Lemma(DependencyTree tree, Predicate predicate)
    {
        if (predicate.Kind == PredicateKind.Nominalization && NominalizationLexicon.TryGet(tree.Lemma(predicate.Head), out Nominalization noun))
            return noun.Verb;
        return predicate.Verb >= 0 ? tree.Lemma(predicate.Verb) : "be";
    }

    /// <summary>Returns the verb with its particle, its light noun or the adjective of its complement: "set up", "take office", "be for sale".</summary>
    public static string Phrase(DependencyTree tree, Predicate predicate)
    {
        string lemma = Lemma(tree, predicate);
        if (predicate.IsExistential)
            return "there " + lemma;
        if (predicate.Kind == PredicateKind.Nominalization)
            return lemma;
        if (predicate.Kind != PredicateKind.Verb)
            return predicate.Object >= 0 ? lemma + Complement(tree, predicate) : lemma;
        int particle = tree.Find(predicate.Head, DependencyRelation.CompoundParticle);
        if (particle >= 0)
            return lemma + " " + tree.Lemma(particle);
        return LightNoun(tree, predicate, lemma) is { } noun ? lemma + " " + noun : lemma;
    }

    private static string Complement(DependencyTree tree, Predicate predicate)
    {
        int head = predicate.Object;
        if (tree.Part(head) is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
            return " " + tree.Lemma(head);
        int marker = predicate.Kind == PredicateKind.Copula ? tree.Find(head, DependencyRelation.Case) : -1;
        if (marker < 0 || tree.Part(marker) != PartOfSpeech.Adposition)
            return "";
        bool isBare = tree.Part(head) == PartOfSpeech.Noun && IsBare(tree, head);
        return " " + tree.Lemma(marker) + (isBare ? " " + tree.Lemma(head) : "");
    }

    private static string? LightNoun(DependencyTree tree, Predicate predicate, string lemma)
    {
        int noun = predicate.Object;
        if (noun == predicate.Content && noun >= 0)
            return IsSecondaryPredicate(tree, noun) ? tree.Lemma(noun) : null;
        if (noun < 0 || tree.Part(noun) != PartOfSpeech.Noun || tree.Head(noun) != predicate.Head)
            return null;
        bool isBare = IsBare(tree, noun);
        if (!LightVerbs.IsPhrase(lemma, tree.Lemma(noun), isBare))
            return null;
        return isBare ? tree.Form(noun).ToString().ToLowerInvariant() : tree.Lemma(noun);
    }

    // "made clear that"
    private static bool IsSecondaryPredicate(DependencyTree tree, int token) => tree.Part(token) == PartOfSpeech.Adjective
        && tree.Relation(token) == DependencyRelation.OpenClausalComplement && !tree.Has(token, DependencyRelation.Copula);

    private static bool IsBare(DependencyTree tree, int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) is DependencyRelation.Determiner or DependencyRelation.NumericModifier
                or DependencyRelation.AdjectivalModifier or DependencyRelation.NominalModifierPossessive or DependencyRelation.Compound)
                return false;
        }

        return true;
    }
}
