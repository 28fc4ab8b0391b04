using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Reads how firmly a clause is put forward by words of its own.</summary>
/// <remarks>
/// <para>"Will" plans: what is still to come is not yet so. A refusal is different: "will not", "cannot", "would never" in the report of a refusal, and
/// "may not … without" state a position that holds now, and stand as asserted and negated.</para>
/// <para>"Would" after a past verb of saying is the "will" of what was said; anywhere else it is conditional.</para>
/// </remarks>
internal sealed class ModalityReader(DependencyTree tree, QuotationTable quotations)
{
    /// <summary>Returns the modality of the clause, whatever stands above it; its own negation must have been read.</summary>
    public Modality Read(Predicate predicate)
    {
        if (IsHypothetical(predicate))
            return Modality.Conditional;
        Predicate bearer = AuxiliaryReader.Bearer(tree, predicate);
        int modal = AuxiliaryReader.Modal(tree, bearer);
        Modality read = modal >= 0 ? OfModal(modal, predicate, bearer) : Modality.Asserted;
        if (read != Modality.Asserted)
            return read;
        if (IsPlannedByBe(predicate))
            return Modality.Planned;
        if (IsAlternative(predicate) || HasHedge(predicate) || (modal < 0 && IsQuestion(predicate)))
            return Modality.Possible;
        return IsImperative(predicate) ? Modality.Demanded : IsAnnounced(predicate) ? Modality.Planned : Modality.Asserted;
    }

    private Modality OfModal(int modal, Predicate predicate, Predicate bearer)
    {
        bool isNegated = predicate.IsNegatedLocally;
        bool isPerfect = AuxiliaryReader.Perfect(tree, bearer) >= 0;
        return tree.Lemma(modal) switch
        {
            "will" or "shall" or "'ll" or "wo" => isNegated ? Modality.Asserted : Modality.Planned,
            "would" or "'d" => !isPerfect && IsReportedPast(predicate) ? isNegated ? Modality.Asserted : Modality.Planned : Modality.Conditional,
            "can" or "could" or "ca" => isNegated && !isPerfect ? Modality.Asserted : Modality.Possible,
            "may" or "might" => isNegated && !isPerfect && HasProviso(predicate) ? Modality.Asserted : Modality.Possible,
            "must" => isPerfect ? Modality.Possible : Modality.Demanded,
            "should" or "ought" or "need" => isPerfect ? Modality.Conditional : Modality.Demanded,
            _ => Modality.Possible,
        };
    }

    // "may not enter without a permit": with its proviso a rule, not a guess.
    private bool HasProviso(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            int marker = tree.Find(child, DependencyRelation.Case) is var found and >= 0 ? found : tree.Find(child, DependencyRelation.Marker);
            if (marker >= 0 && tree.Lemma(marker) is "without" or "unless" or "until")
                return true;
        }

        return false;
    }

    private bool IsReportedPast(Predicate predicate)
    {
        if (quotations.IsQuoted(predicate.Head))
            return false;
        for (Predicate? p = predicate; p?.Parent is { } parent; p = parent)
        {
            bool isContent = p.Link is PredicateLink.Complement || (p.Link == PredicateLink.Adnominal && p.Form == PredicateForm.Finite);
            if (isContent && parent.Tense == Tense.Past)
                return true;
        }

        return SpeechBeside(predicate);
    }

    // "The plant would close, the company said": the verb of saying hangs on the clause, not above it.
    private bool SpeechBeside(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.Parataxis && tree.Tag(child) == PennTag.VerbPast
                && SayingLexicon.TryVerb(tree.Lemma(child), out Saying saying) && saying.Kind != SayingKind.Fact)
                return true;
        }

        return false;
    }

    private bool IsHypothetical(Predicate predicate)
    {
        if (predicate.Link == PredicateLink.Adverbial && IsCondition(predicate.Head))
            return true;
        if (predicate.Form != PredicateForm.Finite || StatesThePast(predicate))
            return false;
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.AdverbialClause && IsCondition(child))
                return true;
        }

        return false;
    }

    // "He threatened tariffs if they failed": the threat was made.
    private bool StatesThePast(Predicate predicate) => AuxiliaryReader.Modal(tree, predicate) < 0 && (AuxiliaryReader.Perfect(tree, predicate) >= 0
        || (predicate.Verb >= 0 && tree.Tag(predicate.Verb) == PennTag.VerbPast));

    // "Even if" and "as if" set no condition.
    private bool IsCondition(int clause)
    {
        foreach (int child in tree.Children(clause))
        {
            if (tree.Relation(child) != DependencyRelation.Marker)
                continue;
            if (tree.Lemma(child) is "if" or "unless")
                return !IsAfter(child, "even") && !IsAfter(child, "as") && !IsAfter(child, "what");
            if (tree.IsForm(child, "provided") || tree.IsForm(child, "providing") || tree.IsForm(child, "supposing"))
                return true;
        }

        return false;
    }

    private bool IsAfter(int token, string word) => token > 0 && tree.IsForm(token - 1, word);

    private bool HasHedge(Predicate predicate)
    {
        foreach (int child in tree.Children(predicate.Head))
        {
            if (tree.Relation(child) == DependencyRelation.AdverbialModifier && tree.Lemma(child) is "reportedly" or "allegedly" or "supposedly"
                or "purportedly" or "possibly" or "perhaps" or "maybe" or "probably" or "likely" or "presumably" or "apparently" or "potentially"
                or "conceivably" or "seemingly" or "ostensibly" or "arguably")
                return true;
        }

        return false;
    }

    private bool IsQuestion(Predicate predicate)
    {
        if (predicate.Link is not (PredicateLink.Root or PredicateLink.Conjunct) || predicate.Parent is { Link: not PredicateLink.Root })
            return false;
        Sentence sentence = tree.Text.GetSentenceOf(predicate.Head);
        for (int token = sentence.End - 1; token > predicate.Head; token--)
        {
            if (tree.Form(token) is "?")
                return true;
            if (tree.Part(token) != PartOfSpeech.Punctuation)
                return false;
        }

        return false;
    }

    private bool IsImperative(Predicate predicate) =>
        predicate is { Form: PredicateForm.Infinitive, Link: PredicateLink.Root, Subject: < 0 } && predicate.Verb == predicate.Head
        && !tree.Has(predicate.Head, DependencyRelation.Marker) && !tree.Has(predicate.Head, DependencyRelation.Auxiliary);

    // "The ministers are to meet."
    private bool IsPlannedByBe(Predicate predicate) => predicate.Verb == predicate.Head && tree.Find(predicate.Head, DependencyRelation.Auxiliary, "be") is var be and >= 0
        && tree.Find(predicate.Head, DependencyRelation.Marker, "to") is var to && to > be;

    // "Either the driver fell asleep or the brakes failed."
    private bool IsAlternative(Predicate predicate)
    {
        Predicate first = predicate.Link == PredicateLink.Conjunct ? predicate.Parent! : predicate;
        foreach (int child in tree.Children(first.Head))
        {
            if (child < first.Head && tree.Lemma(child) == "either" && tree.Relation(child) is DependencyRelation.CoordinatorPreconjunction
                or DependencyRelation.Coordinator or DependencyRelation.AdverbialModifier)
                return tree.Has(first.Head, DependencyRelation.Conjunct);
        }

        return false;
    }

    // The headline "Minister to resign".
    private bool IsAnnounced(Predicate predicate) =>
        predicate is { Form: PredicateForm.Infinitive, Parent: null } && tree.Find(predicate.Head, DependencyRelation.Marker, "to") >= 0;
}
