using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Gives nouns that make a claim, appositions and nouns for acts, their actor and object.</summary>
internal sealed class NominalRoles(DependencyTree tree)
{
    public void AssignApposition(Predicate predicate)
    {
        int head = tree.Head(predicate.Head);
        bool isDescriptionFirst = tree.Part(predicate.Head) == PartOfSpeech.ProperNoun && tree.Part(head) == PartOfSpeech.Noun;
        predicate.Actor = isDescriptionFirst ? predicate.Head : head;
        predicate.Object = isDescriptionFirst ? head : predicate.Head;
        predicate.Subject = predicate.Actor;
    }

    public void AssignNominalization(Predicate predicate)
    {
        NominalizationLexicon.TryGet(tree.Lemma(predicate.Head), out Nominalization noun);
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.NominalModifierPossessive)
                AssignPossessor(predicate, RelativePronouns.Resolve(tree, child), noun);
            else if (tree.Relation(child) == DependencyRelation.NominalModifier)
                AssignModifier(predicate, child, noun);
        }

        predicate.Subject = predicate.Actor;
    }

    private void AssignPossessor(Predicate predicate, int possessor, Nominalization noun)
    {
        if (noun.IsPossessorObject && tree.Find(predicate.Head, DependencyRelation.NominalModifier) is var other
            && (other < 0 || MarkerOf(other) != "of"))
            predicate.Object = possessor;
        else
            predicate.Actor = possessor;
    }

    private void AssignModifier(Predicate predicate, int modifier, Nominalization noun)
    {
        switch (MarkerOf(modifier))
        {
            case "by":
                predicate.Actor = modifier;
                break;
            case "of" when noun.IsOfActor:
                predicate.Actor = modifier;
                break;
            case "of":
                predicate.Object = modifier;
                break;
            default:
                predicate.Obliques.Add(modifier);
                break;
        }
    }

    private string MarkerOf(int token) => tree.Find(token, DependencyRelation.Case) is var marker and >= 0 ? tree.Lemma(marker) : "";
}
