using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads when, seen from the text, something takes place.</summary>
internal sealed class TenseReader(DependencyTree tree, DocumentLayout layout)
{
    /// <summary>Returns the tense; modality and the predicate above must have been read before.</summary>
    public Tense Read(Predicate predicate)
    {
        if (predicate.Kind == PredicateKind.Score)
            return Tense.Past;
        Predicate bearer = AuxiliaryReader.Bearer(tree, predicate);
        if (bearer.Form == PredicateForm.Finite)
            return OfFinite(bearer);
        if (IsCharge(predicate))
            return Tense.Past;
        if (predicate.Context.Modality is Modality.Planned or Modality.Demanded or Modality.Possible && predicate.Link != PredicateLink.Adverbial
            && AuxiliaryReader.Perfect(tree, predicate) < 0)
            return Tense.Future;
        return predicate.Form switch
        {
            PredicateForm.Infinitive => OfInfinitive(predicate),
            PredicateForm.Participle => Tense.Past,
            PredicateForm.Gerund or PredicateForm.Verbless => predicate.Parent?.Tense ?? Tense.Present,
            _ => Tense.Present,
        };
    }

    // "accused of lying": what somebody is charged with has happened before.
    private bool IsCharge(Predicate predicate) => predicate is { Form: PredicateForm.Gerund, Link: PredicateLink.Adverbial, Parent: { } parent }
        && tree.Find(predicate.Head, DependencyRelation.Marker) is var marker and >= 0 && tree.Lemma(marker) is "of" or "for"
        && (tree.Lemma(parent.Head) is "suspect" or "acquit" || ObjectControlVerbs.IsJudgement(tree.Lemma(parent.Head)));

    private Tense OfInfinitive(Predicate predicate)
    {
        if (AuxiliaryReader.Perfect(tree, predicate) >= 0)
            return Tense.Past;
        if (predicate.Modality is Modality.Planned or Modality.Demanded)
            return Tense.Future;
        return predicate.Parent?.Tense ?? Tense.Present;
    }

    private Tense OfFinite(Predicate predicate)
    {
        int modal = AuxiliaryReader.Modal(tree, predicate);
        if (AuxiliaryReader.Perfect(tree, predicate) >= 0)
            return tree.Lemma(modal < 0 ? predicate.Head : modal) == "will" ? Tense.Future : Tense.Past;
        if (modal >= 0)
            return tree.Lemma(modal) == "can" ? Tense.Present : Tense.Future;
        if (predicate.Modality == Modality.Planned && tree.Find(predicate.Head, DependencyRelation.Marker, "to") >= 0)
            return Tense.Future;
        if (IsPast(predicate))
            return Tense.Past;
        return layout.IsHeading(tree.Text.GetSentenceOf(predicate.Head).Index) && IsAct(predicate) ? Tense.Past : Tense.Present;
    }

    private bool IsPast(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive or DependencyRelation.Copula
                && tree.Tag(child) == PennTag.VerbPast)
                return true;
        }

        return predicate.Verb >= 0 && tree.Tag(predicate.Verb) == PennTag.VerbPast;
    }

    // Headlines tell what has happened in the present tense; states stay present.
    private bool IsAct(Predicate predicate) => predicate.Kind == PredicateKind.Verb
        && tree.Lemma(predicate.Head) is not ("have" or "want" or "need" or "know" or "believe" or "think" or "fear" or "hope" or "own" or "live" or "face");
}
