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
        if (predicate.Kind == PredicateKind.Score)
            return predicate.IsDraw ? "draw" : "beat";
        return predicate.Verb >= 0 ? tree.Lemma(predicate.Verb) : "be";
    }

    /// <summary>Returns the verb with its particle, its light noun or the adjective of its complement: "set up", "take office", "be for sale".</summary>
    public static string Phrase(DependencyTree tree, Predicate predicate)
    {
        string lemma = Lemma(tree, predicate);
        if (predicate.IsExistential)
            return "there " + lemma;
        if (predicate.Kind is PredicateKind.Nominalization or PredicateKind.Score)
            return predicate.IsDraw ? lemma + " with" : lemma;
        if (predicate.Kind != PredicateKind.Verb)
            return predicate.Object >= 0 ? lemma + Complement(tree, predicate) : lemma;
        int particle = Particle(tree, predicate.Head);
        if (particle >= 0)
            return lemma + " " + tree.Lemma(particle);
        if (LightNoun(tree, predicate, lemma) is { } noun)
            return lemma + " " + noun;
        return LightPhrase(tree, predicate, lemma) is { } phrase ? lemma + " " + phrase : lemma;
    }

    // The particle of a verb, also where the tree takes it for an adverb: "came down", "go ahead".
    private static int Particle(DependencyTree tree, int verb)
    {
        foreach (int child in tree.Children(verb))
        {
            if (tree.Relation(child) == DependencyRelation.CompoundParticle || (child == verb + 1 && tree.Children(child).Length == 0
                && tree.Relation(child) == DependencyRelation.AdverbialModifier && IsParticle(tree.Lemma(child))))
                return child;
        }

        return -1;
    }

    private static bool IsParticle(string lemma) => lemma is "ahead" or "up" or "down" or "off" or "out" or "over" or "away" or "back" or "apart" or "aside" or "on";

    private static string Complement(DependencyTree tree, Predicate predicate)
    {
        int head = predicate.Object;
        string words = predicate.Kind == PredicateKind.Copula ? Prepositions.Before(tree, head, out _) : "";
        string preposition = words.Length == 0 ? "" : " " + words;
        if (tree.Part(head) is PartOfSpeech.Adjective or PartOfSpeech.Adverb || IsParticiple(tree, head))
            return preposition + " " + Quality(tree, head);
        if (preposition.Length == 0)
            return "";
        bool isBare = tree.Part(head) == PartOfSpeech.Noun && IsBare(tree, head);
        return preposition + (isBare ? " " + tree.Lemma(head) : "");
    }

    private static bool IsParticiple(DependencyTree tree, int head) => tree.Part(head) == PartOfSpeech.Verb
        && tree.Tag(head) is PennTag.VerbPastParticiple or PennTag.VerbGerund or PennTag.Adjective;

    // "larger", "largest" and "closed" say something else than "large" and "close".
    private static string Quality(DependencyTree tree, int head) =>
        tree.Tag(head) is PennTag.AdjectiveComparative or PennTag.AdjectiveSuperlative or PennTag.VerbPastParticiple or PennTag.VerbGerund
            ? tree.Form(head).ToString().ToLowerInvariant()
            : tree.Lemma(head);

    private static string? LightNoun(DependencyTree tree, Predicate predicate, string lemma)
    {
        int noun = predicate.Object;
        if (noun == predicate.Content && noun >= 0)
            return IsSecondaryPredicate(tree, noun) ? tree.Lemma(noun) : null;
        if (noun < 0 || tree.Part(noun) != PartOfSpeech.Noun || tree.Head(noun) != predicate.Head || tree.Lemma(noun) == "half")
            return null;
        bool isBare = IsBare(tree, noun);
        if (!LightVerbs.IsPhrase(lemma, tree.Lemma(noun), isBare && tree.Tag(noun) == PennTag.Noun))
            return null;
        return isBare ? tree.Form(noun).ToString().ToLowerInvariant() : tree.Lemma(noun);
    }

    // "came to power", "took two men into custody"
    private static string? LightPhrase(DependencyTree tree, Predicate predicate, string lemma)
    {
        foreach (int oblique in predicate.Obliques)
        {
            if (!IsBare(tree, oblique))
                continue;
            string phrase = Prepositions.Before(tree, oblique, out _) + " " + tree.Lemma(oblique);
            if (LightVerbs.IsPhrase(lemma, phrase, isBare: false))
                return phrase;
        }

        return null;
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
