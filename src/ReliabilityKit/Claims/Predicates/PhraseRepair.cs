using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right which noun a title, an apposition or a parenthesis belongs to.</summary>
internal sealed class PhraseRepair(TreeDraft tree)
{
    // "The bank this morning cut its rate": beside a subject, a time of day says when.
    public void RepairTime(int noun)
    {
        int verb = tree.Heads[noun];
        if (verb > noun && TimeNouns.Contains(tree.Lemma(noun)) && tree.Find(verb, DependencyRelation.NominalSubject) is var subject and >= 0 && subject < noun
            && tree.Has(noun, DependencyRelation.Determiner))
            tree.Relations[noun] = DependencyRelation.ObliqueUnmarked;
    }

    // "In 1998 two men fled": no number has a preposition, so the year stands beside the subject.
    public void RepairYear(int noun)
    {
        int verb = tree.Heads[noun];
        int year = tree.Find(noun, DependencyRelation.NumericModifier);
        if (verb > noun && year >= 0 && year < noun && tree.Text.FormOf(year) is ['1' or '2', _, _, _] && tree.Has(year, DependencyRelation.Case))
            tree.Hang(year, verb, DependencyRelation.Oblique);
    }

    // "sank off Skarn": right before a name "off" is a preposition, but for what is switched or turned off.
    public void RepairOff(int particle)
    {
        int noun = particle + 1;
        int verb = tree.Heads[particle];
        bool isPlace = verb == particle - 1 && noun < tree.Count && tree.IsForm(particle, "off") && tree.Tags[noun] == PennTag.ProperNoun
            && tree.Heads[noun] == verb && tree.Relations[noun] == DependencyRelation.Object
            && tree.Lemma(verb) is not ("switch" or "turn" or "shut" or "call" or "fight" or "see" or "pay" or "fend" or "hold" or "lay" or "write" or "set" or "cut");
        if (!isPlace)
            return;
        tree.Hang(particle, noun, DependencyRelation.Case);
        tree.Relations[noun] = DependencyRelation.Oblique;
    }

    // "rose by 3 percent": only a passive has an agent.
    public void RepairAgent(int noun)
    {
        int verb = tree.Heads[noun];
        if (verb >= 0 && verb < noun && tree.Tags[verb] is PennTag.VerbPast or PennTag.VerbThirdPerson or PennTag.VerbPresent
            && !tree.Has(verb, DependencyRelation.AuxiliaryPassive) && tree.Has(noun, DependencyRelation.NumericModifier))
            tree.Relations[noun] = DependencyRelation.Oblique;
    }

    // "The merger of the two savings banks was signed": a second subject right behind a noun of the first is the head of that noun.
    public void RepairSplitSubject(int second)
    {
        int noun = second - 1;
        int verb = tree.Heads[second];
        bool isSplit = noun > 0 && verb > second && tree.Relations[noun] == DependencyRelation.NominalModifier && tree.Heads[noun] is var first and >= 0
            && first < noun && tree.Heads[first] == verb && tree.Relations[first] == tree.Relations[second] && tree.Part(second) == PartOfSpeech.Noun
            && tree.Part(noun) == PartOfSpeech.Noun;
        if (!isSplit)
            return;
        tree.Hang(second, tree.Heads[noun], DependencyRelation.NominalModifier);
        for (int token = Math.Max(0, noun - TreeDraft.Reach); token < noun; token++)
        {
            if (tree.Heads[token] == noun)
                tree.Heads[token] = second;
        }

        tree.Hang(noun, second, DependencyRelation.Compound);
    }

    // "fined the trader 40,000 euros": no common noun has a number behind it that counts the next one.
    public void RepairRecipient(int number)
    {
        int person = tree.Heads[number];
        int amount = person < 0 ? -1 : tree.Heads[person];
        bool isSplit = number == person + 1 && amount == number + 1 && tree.Part(number) == PartOfSpeech.Numeral && tree.Tags[person] == PennTag.Noun
            && tree.Relations[person] == DependencyRelation.Compound && tree.Relations[amount] == DependencyRelation.Object;
        if (!isSplit)
            return;
        int verb = tree.Heads[amount];
        for (int token = Math.Max(0, person - TreeDraft.Reach); token < person; token++)
        {
            if (tree.Heads[token] == amount)
                tree.Heads[token] = person;
        }

        tree.Hang(person, verb, DependencyRelation.Object);
        tree.Hang(amount, verb, DependencyRelation.ObliqueUnmarked);
        tree.Hang(number, amount, DependencyRelation.NumericModifier);
    }

    // "asked for a report": an object has no preposition.
    public void RepairObject(int noun)
    {
        if (tree.Marker(noun) is var marker and >= 0 && marker > tree.Heads[noun] && tree.Relations[marker] == DependencyRelation.Case
            && tree.Part(noun).IsNominal() && tree.Lemma(marker) is "for" or "in" or "on" or "at" or "from" or "with" or "by" or "to" or "into" or "against"
                or "off" or "near" or "outside" or "across")
            tree.Relations[noun] = DependencyRelation.Oblique;
    }

    // "near Mill Lane": capitals side by side are one name, so the second has no place of its own on the verb.
    public void RepairNameBeside(int second)
    {
        int first = second - 1;
        bool isName = first >= 0 && tree.Tags[second] == PennTag.ProperNoun && tree.Tags[first] == PennTag.ProperNoun && !TimeNouns.Contains(tree.Lemma(second))
            && !TimeNouns.Contains(tree.Lemma(first)) && tree.Heads[first] != second && tree.Heads[first] < first && tree.Marker(second) < 0
            && tree.Relations[first] is DependencyRelation.NominalModifier or DependencyRelation.Oblique or DependencyRelation.Object;
        if (isName)
            tree.Hang(second, first, DependencyRelation.Flat);
    }

    // "Put pen to paper": before a noun "to" is a preposition.
    public void RepairPreposition(int marker)
    {
        int noun = tree.Heads[marker];
        if (noun <= marker || !tree.IsForm(marker, "to") || !tree.Part(noun).IsNoun() || tree.Has(noun, DependencyRelation.Copula))
            return;
        tree.Relations[marker] = DependencyRelation.Case;
        if (tree.Relations[noun] is DependencyRelation.Object or DependencyRelation.OpenClausalComplement or DependencyRelation.AdverbialClause)
            tree.Relations[noun] = DependencyRelation.Oblique;
    }

    // "The golfer Jill Ross withdrew": of two subjects side by side the first one is the title of the second.
    public void RepairTitle(int subject)
    {
        int next = subject + 1;
        if (next < tree.Count && tree.Heads[next] == tree.Heads[subject] && tree.Relations[next] == DependencyRelation.NominalSubject
            && tree.Part(next) == PartOfSpeech.ProperNoun && (tree.Part(subject) == PartOfSpeech.Noun || IsOffice(subject)))
            tree.Hang(subject, next, DependencyRelation.NominalModifierDescriptive);
    }

    // "It cost paediatrician Anna Weber her job": without a form of "be" a noun before a name says nothing of it, but is its title.
    public void RepairTitleOfName(int noun)
    {
        int name = tree.Heads[noun];
        bool isTitle = name > noun && tree.Part(noun) == PartOfSpeech.Noun && tree.Part(name) == PartOfSpeech.ProperNoun && IsOffice(noun)
            && !tree.Has(name, DependencyRelation.Copula) && tree.Relations[name] != DependencyRelation.Root;
        if (isTitle && (name == noun + 1 || tree.Part(noun + 1) == PartOfSpeech.ProperNoun))
            tree.Hang(noun, name, DependencyRelation.NominalModifierDescriptive);
    }

    private bool IsOffice(int noun) =>
        NounLexicon.TryGet(tree.Lemma(noun).ToLowerInvariant(), out NounMeaning meaning) && meaning.Type == ParticipantType.Person;

    // "The biggest employer, Baltic Steel, …": nothing joins the two, so the name explains the noun.
    public void RepairApposition(int name)
    {
        int noun = tree.Heads[name];
        bool isAlone = noun >= 0 && noun < name && tree.Find(noun, DependencyRelation.Conjunct) == name
            && tree.Find(noun, DependencyRelation.Conjunct, name + 1) < 0 && !tree.Has(name, DependencyRelation.Coordinator);
        if (isAlone && tree.Part(name) == PartOfSpeech.ProperNoun && tree.Tags[noun] == PennTag.Noun
            && (tree.Has(noun, DependencyRelation.Determiner) || tree.Has(noun, DependencyRelation.NominalModifierPossessive)))
            tree.Relations[name] = DependencyRelation.Apposition;
    }

    // "The Minister of Health, Anna Weber": a person explains the office, not what the office is for.
    public void RepairBearer(int name)
    {
        int field = tree.Heads[name];
        int office = field < 0 ? -1 : tree.Heads[field];
        if (office >= 0 && tree.Relations[field] == DependencyRelation.NominalModifier && tree.HasMarker(field, "of") && tree.IsPerson(name)
            && IsOffice(office))
            tree.Heads[name] = office;
    }

    // "Came from behind to win": an adverb is no one who could win.
    public void RepairAdverb(int token)
    {
        if (tree.Part(token) == PartOfSpeech.Adverb)
            tree.Relations[token] = DependencyRelation.AdverbialModifier;
    }

    // "Awarded to the chemist Leila Haddad": a name without a preposition right behind a noun with one explains that noun.
    public void RepairNameBehind(int name)
    {
        int noun = name - 1;
        if (noun >= 0 && tree.Part(name) == PartOfSpeech.ProperNoun && tree.Part(noun) == PartOfSpeech.Noun && tree.Heads[noun] == tree.Heads[name]
            && tree.Relations[noun] == DependencyRelation.Oblique && tree.Marker(noun) >= 0 && tree.Marker(name) < 0 && tree.IsPerson(name))
            tree.Hang(name, noun, DependencyRelation.Apposition);
    }

    // "Was hit by a missile fired from a drone": a participle right behind who did it says what that one had gone through.
    public void RepairFate(int participle)
    {
        int verb = tree.Heads[participle];
        int agent = participle - 1;
        if (verb >= 0 && verb < agent && tree.Tags[participle] == PennTag.VerbPastParticiple && tree.Heads[agent] == verb
            && tree.Relations[agent] is DependencyRelation.ObliqueAgent or DependencyRelation.Oblique && tree.Part(agent).IsNoun())
            tree.Hang(participle, agent, DependencyRelation.AdnominalClause);
    }

    // "The bank, in a statement on Friday, said": a phrase between commas belongs to the clause, not to the subject.
    public void RepairParenthesis(int modifier)
    {
        int noun = tree.Heads[modifier];
        int marker = tree.Marker(modifier);
        bool isOfSubject = marker > 0 && noun >= 0 && noun < marker && tree.Relations[noun] == DependencyRelation.NominalSubject
            && tree.Heads[noun] > modifier && tree.Part(tree.Heads[noun]) == PartOfSpeech.Verb;
        if (isOfSubject && tree.Text.FormOf(marker - 1) is "," && tree.Lemma(marker) is not ("include" or "including" or "such" or "like" or "of"))
            tree.Hang(modifier, tree.Heads[noun], DependencyRelation.Oblique);
    }
}
