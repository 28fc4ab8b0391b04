using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads the auxiliaries of a clause, those it shares with the verb before it included.</summary>
internal static class AuxiliaryReader
{
    /// <summary>Returns the clause whose auxiliaries count for a clause: its own, or in "has signed and sent it" those of the first verb.</summary>
    public static Predicate Bearer(DependencyTree tree, Predicate predicate)
    {
        while (predicate.Link == PredicateLink.Conjunct && SharesAuxiliaries(tree, predicate))
            predicate = predicate.Parent!;
        return predicate;
    }

    /// <summary>Returns whether a conjunct continues the verb group of the verb it is joined to.</summary>
    public static bool SharesAuxiliaries(DependencyTree tree, Predicate predicate)
    {
        if (predicate.Form == PredicateForm.Finite || predicate.Parent is not { } first || predicate.Verb < 0 || first.Verb < 0)
            return false;
        return tree.Tag(predicate.Verb) == tree.Tag(first.Verb) && !HasOwnSubject(tree, predicate.Head);
    }

    /// <summary>Returns the modal of a clause, or -1.</summary>
    public static int Modal(DependencyTree tree, Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.Auxiliary && tree.Tag(child) == PennTag.Modal)
                return child;
        }

        return predicate.Verb >= 0 && tree.Tag(predicate.Verb) == PennTag.Modal ? predicate.Verb : -1;
    }

    /// <summary>Returns the perfect auxiliary "have" of a clause, or -1.</summary>
    public static int Perfect(DependencyTree tree, Predicate predicate) =>
        tree.Find(predicate.Head, DependencyRelation.Auxiliary, "have");

    private static bool HasOwnSubject(DependencyTree tree, int head)
    {
        foreach (int child in tree.Children(head))
        {
            if (tree.Relation(child).IsSubject())
                return true;
        }

        return false;
    }
}
