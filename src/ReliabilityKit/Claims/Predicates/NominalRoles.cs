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
            case "of" when noun.IsOfActor && IsAmount(modifier):
                AssignAmount(predicate, modifier);
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

    // "a rise of 3% in exports": exports rose, by 3%.
    private void AssignAmount(Predicate predicate, int amount)
    {
        predicate.Object = amount;
        int what = predicate.Actor >= 0 ? -1 : FindWhat(amount) is var inside and >= 0 ? inside : FindWhat(predicate.Head);
        if (what >= 0)
            predicate.Actor = what;
    }

    private int FindWhat(int head)
    {
        foreach (int child in tree.Children(head))
        {
            if (child > head && tree.Relation(child) == DependencyRelation.NominalModifier && MarkerOf(child) == "in" && tree.Part(child) == PartOfSpeech.Noun
                && !TimeNouns.Contains(tree.Lemma(child)))
                return child;
        }

        return -1;
    }

    private bool IsAmount(int noun) => !char.IsLetter(tree.Form(noun)[0]) || (tree.Has(noun, DependencyRelation.NumericModifier)
        && tree.Lemma(noun) is "percent" or "point" or "cent" or "dollar" or "euro" or "pound" or "degree" or "tonne" or "ton" or "barrel" or "metre" or "meter");

    private string MarkerOf(int token) => tree.Find(token, DependencyRelation.Case) is var marker and >= 0 ? tree.Lemma(marker) : "";
}
