using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds the subject of a clause that has none of its own, from the clause or noun it hangs on.</summary>
internal sealed class SubjectFinder(DependencyTree tree, PredicateTable predicates)
{
    /// <summary>Returns the token of the understood subject, or -1.</summary>
    public int Find(Predicate predicate) => predicate.Link switch
    {
        PredicateLink.Conjunct => predicate.Parent!.Subject,
        PredicateLink.OpenComplement => FindController(predicate),
        PredicateLink.Complement when predicate.Form is PredicateForm.Gerund or PredicateForm.Infinitive => FindController(predicate),
        PredicateLink.Adverbial => FindOfAdverbial(predicate),
        PredicateLink.Relative => FindOfRelative(predicate),
        PredicateLink.Adnominal => FindOfAdnominal(predicate),
        _ => -1,
    };

    // Object control is the rule ("asked him to leave"); few verbs keep their subject ("promised him to leave").
    private int FindController(Predicate predicate)
    {
        if (predicate.Parent is not { } parent)
            return -1;
        bool controlsObject = !parent.IsPassive && parent.Kind == PredicateKind.Verb && parent.Object >= 0 && parent.Object != parent.Content
            && tree.Lemma(parent.Head) is not ("promise" or "vow" or "threaten" or "pledge" or "use");
        return controlsObject ? parent.Object : parent.Recipient >= 0 && !parent.IsPassive ? parent.Recipient : parent.Subject;
    }

    private int FindOfAdverbial(Predicate predicate)
    {
        if (predicate.Parent is not { } parent || (predicate.Form == PredicateForm.Finite && predicate.Verb >= 0))
            return -1;
        if (AskedThroughOblique(predicate, parent) is var asked and >= 0)
            return asked;
        bool controlsObject = GovernsThroughObject(predicate, parent);
        return controlsObject ? parent.IsPassive ? parent.Subject : parent.Object : parent.Subject;
    }

    // "accused him of lying", "prevented her from leaving", "criticized them for failing", "asked her to go": what the verb says of its object.
    private bool GovernsThroughObject(Predicate predicate, Predicate parent)
    {
        if (parent.Kind != PredicateKind.Verb || parent.Object < 0 || parent.Object == parent.Content || tree.Part(parent.Object) == PartOfSpeech.Verb)
            return false;
        int marker = tree.Find(predicate.Head, DependencyRelation.Marker);
        return marker >= 0 && tree.Lemma(marker) switch
        {
            "of" or "from" or "into" => true,
            "for" => ObjectControlVerbs.IsJudgement(tree.Lemma(parent.Head)),
            "to" => ObjectControlVerbs.IsRequest(tree.Lemma(parent.Head)) || tree.Lemma(parent.Head) is "expect" or "want",
            _ => false,
        };
    }

    // "called on the president to resign", "waited for the rain to stop"
    private int AskedThroughOblique(Predicate predicate, Predicate parent)
    {
        int marker = tree.Find(predicate.Head, DependencyRelation.Marker);
        if (marker < 0 || tree.Lemma(marker) != "to" || parent.Kind != PredicateKind.Verb)
            return -1;
        foreach (int oblique in parent.Obliques)
        {
            if (oblique < marker && oblique > parent.Head
                && EmbeddingLexicon.TryVerb(tree.Lemma(parent.Head) + " " + Prepositions.Before(tree, oblique, out _), out _))
                return oblique;
        }

        return -1;
    }

    private int FindOfRelative(Predicate predicate)
    {
        int antecedent = tree.Head(predicate.Head);
        return RelativePronouns.HasOwn(tree, predicate.Head) && predicate.Object == antecedent ? -1 : antecedent;
    }

    private int FindOfAdnominal(Predicate predicate)
    {
        int noun = WithoutExample(tree.Head(predicate.Head));
        if (predicate.Form is PredicateForm.Gerund or PredicateForm.Participle or PredicateForm.Verbless)
            return tree.Has(predicate.Head, DependencyRelation.Marker) ? FindOwner(noun, predicate.Parent) : noun;
        if (predicate.Form == PredicateForm.Finite)
            return -1;
        return ActsItself(noun) ? noun : FindOwner(noun, predicate.Parent);
    }

    // "drugs such as fentanyl causing many deaths": the drugs cause them.
    private int WithoutExample(int noun)
    {
        bool isExample = tree.Relation(noun) == DependencyRelation.NominalModifier && tree.Find(noun, DependencyRelation.Case) is var marker and >= 0
            && tree.Lemma(marker) is "such" or "include" or "including";
        return isExample ? tree.Head(noun) : noun;
    }

    // "the first woman to win", "troops to fight": the noun acts; "his plan to leave", "the plan of the minister to leave": its owner does.
    private bool ActsItself(int noun)
    {
        foreach (int child in tree.Children(noun))
        {
            if (tree.Relation(child) == DependencyRelation.AdjectivalModifier
                && (EffectReader.IsOrdinal(tree.Lemma(child)) || tree.Tag(child) == PennTag.AdjectiveSuperlative))
                return true;
        }

        return !EmbeddingLexicon.TryNoun(tree.Lemma(noun), out _) && !NominalizationLexicon.TryGet(tree.Lemma(noun), out _)
            && tree.Relation(noun) is not (DependencyRelation.Object or DependencyRelation.Oblique);
    }

    private int FindOwner(int noun, Predicate? parent)
    {
        foreach (int child in tree.Children(noun))
        {
            bool owns = tree.Relation(child) == DependencyRelation.NominalModifierPossessive
                || (tree.Relation(child) == DependencyRelation.NominalModifier && tree.Find(child, DependencyRelation.Case) is var marker and >= 0
                    && tree.Lemma(marker) is "by" or "from" or "of");
            if (owns)
                return RelativePronouns.Resolve(tree, child);
        }

        return parent is null || parent.Subject == noun || predicates.ClauseAt(parent.Subject) is not null ? -1 : parent.Subject;
    }
}
