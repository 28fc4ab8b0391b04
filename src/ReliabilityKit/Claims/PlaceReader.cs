using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Predicates;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims;

/// <summary>Finds where a claim takes place.</summary>
internal sealed class PlaceReader(DependencyTree tree, EntityTable entities)
{
    /// <summary>Returns the head token of the place, or -1.</summary>
    public int Find(Predicate predicate)
    {
        foreach (int oblique in predicate.Obliques)
        {
            if (IsPlace(oblique))
                return oblique;
        }

        if (predicate.Kind == PredicateKind.Copula && predicate.Verb != predicate.Head && IsPlace(predicate.Head))
            return predicate.Head;
        return FindInside(predicate.IsExistential ? predicate.Actor : predicate.Object, predicate);
    }

    private bool IsPlace(int token) => tree.Find(token, DependencyRelation.Case) is var marker and >= 0 && !TimeNouns.Contains(tree.Lemma(token))
        && (IsBeside(marker) ? tree.Part(token).IsNoun() : IsLocative(marker) && NamesPlace(token));

    // What something is near to or outside of is a place, whatever it is.
    private bool IsBeside(int marker) => tree.Lemma(marker) is "near" or "outside" or "beside" or "opposite" or "beneath" or "underneath";

    private bool IsLocative(int marker) => tree.Lemma(marker) is "in" or "at" or "near" or "on" or "off" or "inside" or "outside" or "across"
        or "throughout" or "within" or "around" or "along" or "over" or "above" or "below" or "beneath" or "beside" or "opposite" or "between" or "alongside";

    private bool NamesPlace(int token)
    {
        if (entities.Of(token) is { } entity)
            return entity.Type == ParticipantType.Place;
        return NounLexicon.TryGet(tree.Lemma(token), out NounMeaning meaning) ? meaning.Type == ParticipantType.Place : IsBesidePlace(token);
    }

    // "on Mexican soil", "off the coast of Malta", "near the harbour": a thing that a place is part of or beside.
    private bool IsBesidePlace(int token)
    {
        if (tree.Lemma(token) is "soil" or "scene" or "site" or "north" or "south" or "east" or "west" or "centre" or "center" or "outskirt" or "headquarters")
            return true;
        int inner = tree.Find(token, DependencyRelation.NominalModifier);
        return inner >= 0 && tree.Find(inner, DependencyRelation.Case, "of") >= 0 && entities.Of(inner) is { Type: ParticipantType.Place };
    }

    // "signed a deal in Geneva" may hang the place on the deal.
    private int FindInside(int noun, Predicate predicate)
    {
        if (noun < 0 || noun == predicate.Content)
            return -1;
        foreach (int child in tree.Children(noun))
        {
            if (child > noun && tree.Relation(child) == DependencyRelation.NominalModifier && IsPlace(child))
                return child;
        }

        return -1;
    }
}
