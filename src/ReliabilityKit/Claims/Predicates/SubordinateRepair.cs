using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right subordinate clauses: whose subject a parser took for a phrase, and which noun they belong to.</summary>
internal sealed class SubordinateRepair(TreeDraft tree)
{
    private const int LongestPhrase = 24;

    // "After a packed ferry sank": a noun that follows a conjunction of time and is followed by a finite verb is the subject of that verb.
    public void RepairSubject(int noun)
    {
        int verb = VerbBehind(noun);
        int marker = tree.Find(noun, DependencyRelation.Case);
        if (marker < 0 || marker > noun || verb < noun || verb > noun + LongestPhrase || !IsConjunction(marker) || !IsFinite(verb) || HasComma(marker, verb))
            return;
        int between = tree.Find(verb, DependencyRelation.NominalSubject, noun + 1);
        if (between > verb || (between >= 0 && !JoinsName(between, noun)) || (between < 0 && HasSubject(verb)))
            return;
        tree.HangSubject(noun, verb);
        tree.Hang(marker, verb, DependencyRelation.Marker);
        tree.Relations[verb] = tree.Relations[verb] == DependencyRelation.Conjunct ? DependencyRelation.AdverbialClause : tree.Relations[verb];
        if (tree.Tags[verb] == PennTag.VerbPastParticiple && !tree.Has(verb, DependencyRelation.AuxiliaryPassive) && !tree.Has(verb, DependencyRelation.Auxiliary))
            tree.Tags[verb] = PennTag.VerbPast;
    }

    // "three days after thieves emptied the gallery": a participle with an object is active, so the noun before it is its subject.
    public void RepairActive(int noun)
    {
        int verb = noun + 1;
        int marker = tree.Find(noun, DependencyRelation.Case);
        bool isActive = verb < tree.Count && marker >= 0 && marker < noun && IsConjunction(marker) && tree.Heads[verb] == noun
            && tree.Tags[verb] is PennTag.VerbPastParticiple or PennTag.VerbPast && tree.Part(verb) == PartOfSpeech.Verb
            && tree.Find(verb, DependencyRelation.Object) > verb;
        if (!isActive)
            return;
        tree.Hang(verb, tree.Heads[noun], DependencyRelation.AdverbialClause);
        tree.Hang(noun, verb, DependencyRelation.NominalSubject);
        tree.Hang(marker, verb, DependencyRelation.Marker);
        tree.Tags[verb] = PennTag.VerbPast;
    }

    // "with opioids causing 70,000 deaths": right behind a phrase with "with" a gerund says what that does, not the subject of the sentence.
    public void RepairAbsolute(int gerund)
    {
        int noun = gerund - 1;
        while (noun >= 0 && tree.Heads[noun] >= 0 && tree.Heads[noun] < noun && tree.Heads[noun] != tree.Heads[gerund])
            noun = tree.Heads[noun];
        bool isAbsolute = noun >= 0 && tree.Tags[gerund] == PennTag.VerbGerund && tree.Marker(gerund) < 0 && tree.Heads[noun] == tree.Heads[gerund]
            && tree.Relations[noun] == DependencyRelation.Oblique && tree.HasMarker(noun, "with") && !tree.Has(gerund, DependencyRelation.NominalSubject)
            && tree.Marker(noun) is var with and > 0 && tree.Text.FormOf(with - 1) is ",";
        if (isAbsolute)
            tree.Hang(gerund, noun, DependencyRelation.AdnominalClause);
    }

    // The verb that the noun hangs on, or the one right behind it that hangs beside it on the verb before both.
    private int VerbBehind(int noun)
    {
        int head = tree.Heads[noun];
        int next = noun + 1;
        bool isBeside = head >= 0 && head < noun && next < tree.Count && tree.Heads[next] == head && tree.Relations[next] == DependencyRelation.AdverbialClause
            && tree.Tags[next] is PennTag.VerbPast or PennTag.VerbPastParticiple && !tree.Has(next, DependencyRelation.Marker)
            && !tree.Has(next, DependencyRelation.ObliqueAgent);
        return isBeside ? next : head;
    }

    // "The union and the operator Alpine Rail agreed": the name explains the noun before it.
    private bool JoinsName(int name, int noun)
    {
        int title = name - 1;
        while (title > noun && tree.Heads[title] == name) title--;
        if (tree.Part(name) != PartOfSpeech.ProperNoun || title <= noun || tree.Heads[title] != noun || tree.Relations[title] != DependencyRelation.Conjunct)
            return false;
        tree.Hang(name, title, DependencyRelation.Flat);
        return true;
    }

    private bool IsConjunction(int marker) => tree.Lemma(marker) is "after" or "before" or "since" or "until" or "as";

    private bool IsFinite(int verb) => tree.Part(verb) == PartOfSpeech.Verb && tree.Relations[verb] is DependencyRelation.AdverbialClause or DependencyRelation.Conjunct
        && (tree.Tags[verb] is PennTag.VerbPast or PennTag.VerbThirdPerson or PennTag.VerbPresent or PennTag.VerbPastParticiple);

    private bool HasSubject(int verb) => tree.Has(verb, DependencyRelation.NominalSubject) || tree.Has(verb, DependencyRelation.NominalSubjectPassive)
        || tree.Has(verb, DependencyRelation.Expletive);

    private bool HasComma(int from, int to)
    {
        for (int token = from; token < to; token++)
        {
            if (tree.Text.FormOf(token) is "," or ";")
                return true;
        }

        return false;
    }

    // "The wildfire near Kessling, which started on Wednesday": what happens is the event, not its place. "€3 million, which he signed": no sum is meant.
    public void RepairAntecedent(int clause)
    {
        int noun = tree.Heads[clause];
        if (noun < 0 || noun > clause || !HasWhich(clause, noun))
            return;
        if (!IsWord(noun) && noun > 0)
            tree.Heads[clause] = NounBefore(noun);
        else if (IsEvent(clause) && tree.Part(noun) == PartOfSpeech.ProperNoun && tree.Relations[noun] == DependencyRelation.NominalModifier
            && tree.Heads[noun] is var head and >= 0 && head < noun && tree.Tags[head] is PennTag.Noun or PennTag.NounPlural
            && tree.Marker(noun) is var marker and >= 0 && tree.Lemma(marker) is "near" or "in" or "at" or "off" or "on" or "outside" or "around")
            tree.Heads[clause] = head;
    }

    private bool HasWhich(int clause, int noun)
    {
        for (int token = noun + 1; token < clause; token++)
        {
            if (tree.IsForm(token, "which"))
                return true;
        }

        return false;
    }

    private bool IsWord(int token) => char.IsLetter(tree.Text.FormOf(token)[0]);

    // "a contract worth €41 million": the noun that the sum is said of.
    private int NounBefore(int sum)
    {
        for (int token = sum - 1; token >= Math.Max(0, sum - 4); token--)
        {
            if (tree.Tags[token] is PennTag.Noun or PennTag.NounPlural)
                return token;
        }

        return sum;
    }

    // Verbs that say of an event that or how it happened.
    private bool IsEvent(int verb) => tree.Lemma(verb) is "start" or "begin" or "end" or "finish" or "last" or "erupt" or "occur" or "happen" or "break" or "kill"
        or "injure" or "wound" or "destroy" or "damage" or "cause" or "cost" or "claim" or "sink" or "crash" or "collapse" or "explode" or "follow" or "drag"
        or "spread" or "burn" or "draw" or "attract" or "leave" or "force" or "prompt" or "trigger" or "spark" or "come" or "take";
}
