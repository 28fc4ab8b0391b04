using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds what headlines and list items without a verb say: "12 dead in factory fire", "30 children on board".</summary>
/// <remarks>They leave out forms of "be"; only lines without a full stop are looked at.</remarks>
internal sealed class FragmentRepair(TreeDraft tree)
{
    public void Run(int root)
    {
        RepairShared(root);
        if (tree.Relations[root] != DependencyRelation.Root || tree.IsWholeSentence(root))
            return;
        if (tree.Part(root) == PartOfSpeech.Adjective)
            RepairAdjective(root);
        else if (tree.Part(root) == PartOfSpeech.Noun && tree.Has(root, DependencyRelation.NumericModifier))
            RepairCounted(root);
    }

    // "12 dead": the number stands for people.
    private void RepairAdjective(int adjective)
    {
        int number = adjective - 1;
        bool isCounted = number >= 0 && tree.Heads[number] == adjective && tree.Part(number) == PartOfSpeech.Numeral;
        if (isCounted && !tree.Has(adjective, DependencyRelation.NominalSubject))
            tree.Relations[number] = DependencyRelation.NominalSubject;
    }

    private void RepairCounted(int noun)
    {
        int place = tree.Find(noun, DependencyRelation.NominalModifier, noun);
        bool isPlace = place > noun && !TimeNouns.Contains(tree.Lemma(noun)) && tree.Tags[noun] == PennTag.NounPlural
            && tree.Marker(place) is var marker and >= 0 && marker == noun + 1 && Says(marker);
        if (isPlace)
            tree.Promote(place, DependencyRelation.NominalSubject);
    }

    // "21 dwellings and 9 barns destroyed": what is said behind two counted nouns is said of both.
    private void RepairShared(int second)
    {
        int first = tree.Heads[second];
        bool areCounted = tree.Relations[second] == DependencyRelation.Conjunct && first >= 0 && first < second && tree.Has(second, DependencyRelation.NumericModifier)
            && tree.Has(first, DependencyRelation.NumericModifier) && tree.Part(first) == PartOfSpeech.Noun;
        if (areCounted && tree.Find(second, DependencyRelation.AdnominalClause) is var clause and > 0 && tree.Tags[clause] == PennTag.VerbPastParticiple)
            tree.Heads[clause] = first;
    }

    private bool Says(int preposition) => tree.Text.FormOf(preposition).ToString().ToLowerInvariant() is "on" or "aboard" or "in" or "without" or "under" or "inside";
}
