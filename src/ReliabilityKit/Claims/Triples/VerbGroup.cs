using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Triples;

/// <summary>Finds the words of a verb group, chains such as "refused to sign" included.</summary>
internal sealed class VerbGroup(DependencyTree tree, PredicateTable predicates)
{
    /// <summary>Returns whether a predicate is only the end of a chain that begins with the one above it.</summary>
    public static bool IsContinuation(Predicate predicate) => predicate is { Link: PredicateLink.OpenComplement, Parent: { } parent }
        && parent.Content == predicate.Head && Continues(parent, predicate);

    /// <summary>Returns the tokens of the group, in order, and the predicate at its end, whose arguments count.</summary>
    public List<int> Tokens(Predicate predicate, out Predicate last)
    {
        var tokens = new List<int>();
        last = predicate;
        Collect(predicate, tokens);
        while (predicates.ClauseAt(last.Content) is { Link: PredicateLink.OpenComplement } next && Continues(last, next))
        {
            last = next;
            Collect(next, tokens);
        }

        tokens.Sort();
        return tokens;
    }

    /// <summary>Returns whether the group lacks the "be" that its sense has: "based in Paris", "the man arrested".</summary>
    public static bool NeedsBe(Predicate predicate) => predicate.Form == PredicateForm.Participle && predicate.IsPassive;

    private static bool Continues(Predicate parent, Predicate child) => child.Kind == PredicateKind.Verb && parent.Subject == child.Subject;

    private void Collect(Predicate predicate, List<int> tokens)
    {
        if (predicate.Verb >= 0)
            tokens.Add(predicate.Verb);
        foreach (int child in tree.Children(predicate.Head))
        {
            if (Belongs(child, predicate))
                tokens.Add(child);
        }

        Predicate bearer = AuxiliaryReader.Bearer(tree, predicate);
        if (bearer != predicate)
            CollectAuxiliaries(bearer, tokens);
    }

    private void CollectAuxiliaries(Predicate bearer, List<int> tokens)
    {
        foreach (int child in tree.Children(bearer.Head))
        {
            if (tree.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive)
                tokens.Add(child);
        }
    }

    private bool Belongs(int child, Predicate predicate) => tree.Relation(child) switch
    {
        DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive or DependencyRelation.CompoundParticle => true,
        DependencyRelation.AdverbialModifier => tree.Children(child).Length == 0 && IsBesideVerb(child, predicate),
        DependencyRelation.Marker => tree.Lemma(child) == "to",
        _ => false,
    };

    // An adverb between the auxiliary and the verb, or right beside the verb, speaks of the verb.
    private bool IsBesideVerb(int child, Predicate predicate)
    {
        if (predicate.Verb != predicate.Head)
            return child < predicate.Head && child > predicate.Verb && predicate.Verb >= 0 && tree.Lemma(child) is "not" or "n't" or "never" or "also";
        return child == predicate.Verb - 1 || child == predicate.Verb + 1 || tree.Lemma(child) is "not" or "n't" or "never";
    }
}
