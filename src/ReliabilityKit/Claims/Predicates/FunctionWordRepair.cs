using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right subjects and auxiliaries that hang on a word which is itself only a helper of a predicate.</summary>
internal sealed class FunctionWordRepair(TreeDraft tree)
{
    public void Run(Sentence sentence)
    {
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (tree.Relations[token] is DependencyRelation.Copula or DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive)
                RepairAuxiliary(token);
        }

        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (tree.Relations[token].IsSubject() && PredicateOver(token) is var predicate and >= 0)
                tree.HangSubject(token, predicate);
        }
    }

    // "The road is no longer closed": neither auxiliaries nor adverbs have auxiliaries, or subjects, of their own.
    private int PredicateOver(int token)
    {
        int word = tree.Heads[token];
        bool isHelper = word > token && tree.Heads[word] > word && tree.Relations[word]
            is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive or DependencyRelation.Copula or DependencyRelation.AdverbialModifier;
        return isHelper ? tree.Heads[word] : -1;
    }

    // "The road is gone": verbs of going have no passive, so the participle is an adjective.
    private void RepairState(int token)
    {
        int participle = tree.Heads[token];
        if (tree.Relations[token] != DependencyRelation.AuxiliaryPassive || !tree.IsForm(participle, "gone"))
            return;
        tree.Relations[token] = DependencyRelation.Copula;
        if (tree.Find(participle, DependencyRelation.NominalSubjectPassive) is var subject and >= 0)
            tree.Relations[subject] = DependencyRelation.NominalSubject;
    }

    private void RepairAuxiliary(int token)
    {
        RepairState(token);
        int predicate = PredicateOver(token);
        if (predicate < 0)
            predicate = ParticipleBefore(token);
        if (predicate >= 0)
            tree.Hang(token, predicate, tree.Tags[predicate] == PennTag.VerbPastParticiple ? DependencyRelation.AuxiliaryPassive : tree.Relations[token]);
    }

    // "Also hurt was a cyclist": behind a participle that is put first stands its own auxiliary and not that of the subject.
    private int ParticipleBefore(int token)
    {
        int subject = tree.Heads[token];
        int participle = subject < 0 ? -1 : tree.Heads[subject];
        return tree.Lemma(token) == "be" && participle == token - 1 && subject > token && tree.Relations[subject].IsSubject()
            && tree.Tags[participle] == PennTag.VerbPastParticiple ? participle : -1;
    }
}
