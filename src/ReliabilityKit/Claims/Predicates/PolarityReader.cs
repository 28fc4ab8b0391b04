using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads whether a clause is negated by words of its own.</summary>
internal sealed class PolarityReader(DependencyTree tree)
{
    /// <summary>Returns whether the clause says that something is not so, whatever stands above it.</summary>
    public bool IsNegated(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (Negates(child, predicate))
                return true;
        }

        return IsNegatedConjunct(predicate);
    }

    private bool Negates(int child, Predicate predicate) => tree.Relation(child) switch
    {
        DependencyRelation.AdverbialModifier or DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive => IsNegator(child),
        DependencyRelation.Coordinator or DependencyRelation.CoordinatorPreconjunction => tree.Lemma(child) is "neither" or "nor",
        DependencyRelation.Marker => tree.Lemma(child) is "without" or "lest" || IsInsteadOf(child),
        DependencyRelation.Case => predicate.Kind != PredicateKind.Copula && (tree.Lemma(child) is "without" || IsInsteadOf(child)),
        DependencyRelation.Determiner => predicate.Kind != PredicateKind.Verb && IsNegativeDeterminer(child),
        DependencyRelation relation when relation.IsSubject() || relation.IsOblique()
            || relation is DependencyRelation.Object or DependencyRelation.IndirectObject => IsNegativeNoun(child),
        _ => false,
    };

    private bool IsNegator(int token) => tree.Lemma(token) switch
    {
        "not" or "n't" => !IsLimited(token),
        "never" or "hardly" or "scarcely" or "barely" or "nor" or "neither" or "nowhere" or "no" => true,
        "long" or "longer" => HasNo(token),
        _ => false,
    };

    // "not only", "not just" and "not merely" affirm; so does "not until Monday did they …".
    private bool IsLimited(int token) => token + 1 < tree.Count
        && tree.Lemma(token + 1) is "only" or "just" or "merely" or "simply" or "solely" or "least" or "until";

    private bool HasNo(int token) => tree.Find(token, DependencyRelation.AdverbialModifier, "no") >= 0
        || tree.Find(token, DependencyRelation.Determiner, "no") >= 0;

    // "rather than leave", "instead of leaving".
    private bool IsInsteadOf(int token) => tree.Lemma(token) switch
    {
        "rather" => tree.Has(token, DependencyRelation.Fixed),
        "instead" => tree.Has(token, DependencyRelation.Fixed),
        _ => false,
    };

    private bool IsNegativeNoun(int token)
    {
        if (tree.Lemma(token) is "nobody" or "nothing" or "none" or "nowhere" or "neither" || IsNoOne(token))
            return !IsExcept(token);
        foreach (int child in tree.Children(token))
        {
            if (tree.Relation(child) == DependencyRelation.Determiner && IsNegativeDeterminer(child))
                return !IsBesideTheClause(token);
            if (tree.Relation(child) == DependencyRelation.AdverbialModifier && tree.Lemma(child) == "not" && IsSingleOrAll(token))
                return true;
            if (tree.Relation(child) == DependencyRelation.CoordinatorPreconjunction && tree.Lemma(child) == "neither")
                return true;
            if (tree.Relation(child) == DependencyRelation.AdverbialModifier && tree.Lemma(child) == "hardly")
                return true;
        }

        return false;
    }

    private bool IsNoOne(int token) => token > 0 && tree.Lemma(token) == "one" && tree.Head(token - 1) == token && tree.Lemma(token - 1) == "no";

    // "nothing but a chimney remains"
    private bool IsExcept(int token) => token + 1 < tree.Count && tree.Lemma(token + 1) is "but" or "except" or "other";

    // "not a single vote", "not all schools": the only "not" before a noun that negates the whole clause.
    private bool IsSingleOrAll(int noun) => tree.Find(noun, DependencyRelation.AdjectivalModifier, "single") >= 0
        || tree.Find(noun, DependencyRelation.Determiner) is var determiner and >= 0 && tree.Lemma(determiner) is "all" or "every" or "everyone";

    private bool IsNegativeDeterminer(int token) => tree.Lemma(token) is "no" or "neither";

    // "He left with no money": he did leave.
    private bool IsBesideTheClause(int noun) => tree.Relation(noun).IsOblique()
        && tree.Find(noun, DependencyRelation.Case) is var marker and >= 0 && tree.Lemma(marker) is "with";

    // "did not eat or drink": a conjunct without an auxiliary of its own is negated with the first verb.
    private bool IsNegatedConjunct(Predicate predicate) => predicate.Link == PredicateLink.Conjunct
        && AuxiliaryReader.SharesAuxiliaries(tree, predicate) && predicate.Parent!.IsNegatedLocally;
}
