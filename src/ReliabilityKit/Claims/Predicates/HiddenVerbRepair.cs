using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds the verb of a sentence that a parser took for a noun phrase.</summary>
internal sealed class HiddenVerbRepair(TreeDraft tree)
{
    // A participle goes on with one a few levels up; a broken tree must not be climbed for ever.
    private const int MaximumDepth = 4;

    // "The envoy dismissed suggestions": a modifier has no subject, nor has a noun without a form of "be", so the participle between them is the verb.
    public void RepairModifier(int participle)
    {
        int noun = tree.Heads[participle];
        if (noun < participle || tree.Tags[participle] is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || !tree.Part(noun).IsNoun())
            return;
        if (IsPerfect(participle, noun, tree.Heads[noun]))
        {
            JoinPerfect(participle, noun, tree.Heads[noun]);
            return;
        }

        bool isVerb = tree.Has(participle, DependencyRelation.NominalSubject) || IsBetweenSubjectAndObject(participle, noun);
        if (!isVerb)
            return;
        tree.Promote(participle, DependencyRelation.Object);
        tree.Tags[participle] = PennTag.VerbPast;
    }

    // "has cut rates", "had forecast losses": irregular participles behind a form of "have" are rarely adjectives, as "known" and "broken" are.
    private bool IsPerfect(int participle, int noun, int have)
    {
        if (have < 0 || have > participle || tree.Relations[noun] != DependencyRelation.Object || tree.Lemma(have) != "have" || tree.Tags[have] == PennTag.VerbBase
            || tree.Text.FormOf(participle).EndsWith("ed", StringComparison.Ordinal) || !VerbLemmas.IsKnown(tree.Lemma(participle))
            || tree.Lemma(participle) is "know" or "prove" or "break" or "freeze" or "hide" or "steal" or "wear" or "shake" or "shoot" or "hold")
            return false;
        int before = participle - 1;
        while (before > have && tree.Part(before) == PartOfSpeech.Adverb)
            before--;
        return before == have;
    }

    private void JoinPerfect(int participle, int noun, int have)
    {
        tree.Heads[participle] = have;
        tree.Promote(participle, DependencyRelation.Auxiliary);
        tree.Heads[noun] = participle;
        tree.Tags[participle] = PennTag.VerbPastParticiple;
    }

    private bool IsBetweenSubjectAndObject(int participle, int noun)
    {
        int determiner = tree.Find(noun, DependencyRelation.Determiner);
        int subject = tree.Find(noun, DependencyRelation.NominalSubject);
        return subject >= 0 && subject < participle && (determiner < 0 || determiner > participle) && !tree.Has(noun, DependencyRelation.Copula)
            && tree.Relations[noun] != DependencyRelation.OpenClausalComplement;
    }

    // "Protesters called on the president to resign.": a participle with an object or an infinitive is no passive, but the verb of the sentence.
    public void RepairReducedClause(int participle)
    {
        int noun = PartitiveOver(tree.Heads[participle]);
        if (noun != tree.Heads[participle] && IsSentenceOf(participle, noun))
            tree.Heads[participle] = noun;
        if (!IsSentenceOf(participle, noun))
            return;
        int content = ContentBeside(participle, noun);
        if (content < 0 && !IsActive(participle))
            return;
        tree.Promote(participle, DependencyRelation.NominalSubject);
        tree.Tags[participle] = PennTag.VerbPast;
        if (content >= 0)
            tree.Hang(content, participle, DependencyRelation.ClausalComplement);
    }

    private bool IsSentenceOf(int participle, int noun) => noun >= 0 && noun < participle && tree.Relations[noun] == DependencyRelation.Root
        && tree.Part(noun).IsNominal() && tree.Tags[participle] == PennTag.VerbPastParticiple && !tree.Has(noun, DependencyRelation.Copula)
        && tree.IsWholeSentence(noun) && !tree.Has(participle, DependencyRelation.ObliqueAgent);

    // "One in four pupils missed school": what the pupils do, the one in four does.
    private int PartitiveOver(int noun)
    {
        bool isPart = noun >= 0 && tree.Relations[noun] == DependencyRelation.NominalModifier && tree.Heads[noun] is var number and >= 0
            && tree.Part(number) is PartOfSpeech.Numeral && (tree.HasMarker(noun, "of") || tree.HasMarker(noun, "in"));
        return isPart ? tree.Heads[noun] : noun;
    }

    // "Police say 2,000 people marched": what is said is a clause and no people, so the participle behind them is its verb.
    public void RepairSaidClause(int participle)
    {
        int noun = tree.Heads[participle];
        int saying = noun < 0 ? -1 : tree.Heads[noun];
        bool isClause = saying >= 0 && saying < noun && noun < participle && tree.Relations[noun] == DependencyRelation.Object
            && tree.Lemma(saying) is "say" or "claim" or "believe" or "think" or "insist" or "warn"
            && tree.Tags[participle] is PennTag.VerbPastParticiple or PennTag.VerbPast && !tree.Has(participle, DependencyRelation.ObliqueAgent)
            && !tree.Has(saying, DependencyRelation.ClausalComplement);
        if (!isClause || IsSayable(noun))
            return;
        tree.Hang(participle, saying, DependencyRelation.ClausalComplement);
        tree.Hang(noun, participle, DependencyRelation.NominalSubject);
        tree.Tags[participle] = PennTag.VerbPast;
    }

    // What can be said or claimed: "the claims made by the army", "the words spoken then".
    private bool IsSayable(int noun) => tree.Lemma(noun) is "thing" or "word" or "lie" or "truth" or "prayer" or "sentence" or "line" or "credit" or "responsibility";

    // "Tearing roofs off houses and uprooting trees": a participle between "and" and its noun goes on with the participle before it.
    public void RepairJoinedGerund(int gerund)
    {
        int noun = tree.Heads[gerund];
        if (tree.Tags[gerund] != PennTag.VerbGerund || noun != gerund + 1 || tree.Relations[noun] != DependencyRelation.Conjunct
            || tree.Part(gerund - 1) != PartOfSpeech.CoordinatingConjunction)
            return;
        int first = tree.Heads[noun];
        for (int depth = 0; first >= 0 && tree.Tags[first] != PennTag.VerbGerund && depth < MaximumDepth; depth++)
            first = tree.Heads[first];
        if (first < 0 || tree.Tags[first] != PennTag.VerbGerund || first > gerund || tree.Relations[first] == DependencyRelation.AdjectivalModifier)
            return;
        tree.Hang(gerund, first, DependencyRelation.Conjunct);
        tree.Hang(noun, gerund, DependencyRelation.Object);
        tree.Heads[gerund - 1] = gerund;
    }

    // "The rent had risen": right behind a form of "have" a participle makes the perfect; "had the car repaired" has its object between them.
    public void RepairPerfect(int participle)
    {
        int have = tree.Heads[participle];
        bool isPerfect = have >= 0 && have < participle && tree.Lemma(have) == "have" && tree.Tags[participle] == PennTag.VerbPastParticiple
            && !tree.Has(have, DependencyRelation.Object) && !tree.Has(participle, DependencyRelation.Marker) && OnlyAdverbsBetween(have, participle);
        if (!isPerfect)
            return;
        tree.Promote(participle, DependencyRelation.Auxiliary);
        tree.Parts[have] = PartOfSpeech.Auxiliary;
    }

    // "Will close branches, cut jobs": a bare infinitive goes on with the verb in that form, and not with its object.
    public void RepairJoinedVerb(int verb)
    {
        int noun = tree.Heads[verb];
        int first = noun < 0 || noun > verb || !tree.Part(noun).IsNoun() ? -1 : tree.Heads[noun];
        if (first >= 0 && first < noun && tree.Relations[noun] == DependencyRelation.Object && tree.Tags[verb] == PennTag.VerbBase
            && tree.Tags[first] == PennTag.VerbBase && !tree.Has(verb, DependencyRelation.NominalSubject))
            tree.Heads[verb] = first;
    }

    // "Unless the company raises wages": a finite verb with a subject is no subject, so what follows is its object.
    public void RepairFiniteSubject(int verb)
    {
        int noun = tree.Heads[verb];
        if (noun != verb + 1 || tree.Tags[verb] is not (PennTag.VerbThirdPerson or PennTag.VerbPast) || tree.Part(verb) != PartOfSpeech.Verb
            || !tree.Has(verb, DependencyRelation.NominalSubject))
            return;
        tree.Promote(verb, DependencyRelation.Object);
        (tree.Parts[noun], tree.Tags[noun]) = (PartOfSpeech.Noun, PennTag.NounPlural);
    }

    private bool OnlyAdverbsBetween(int first, int last)
    {
        for (int token = first + 1; token < last; token++)
        {
            if (tree.Part(token) != PartOfSpeech.Adverb)
                return false;
        }

        return true;
    }

    // "The dam burst on Sunday.": a sentence that ends with a full stop has a verb; where none is tagged, the noun that looks like one is it.
    public void RepairVerbless(int root)
    {
        int subject = tree.Find(root, DependencyRelation.Compound);
        bool isVerb = subject == root - 1 && tree.IsWholeSentence(root) && IsPastForm(root) && !HasVerb(root)
            && (tree.Has(root, DependencyRelation.Determiner) || tree.Tags[subject] is PennTag.ProperNoun or PennTag.NounPlural);
        if (!isVerb)
            return;
        MakeVerb(root, PennTag.VerbPast, subject);
    }

    // "The new stadium seats 42,000 people.": no noun has an object.
    public void RepairNounWithObject(int root)
    {
        int subject = tree.Find(root, DependencyRelation.Compound);
        if (subject >= 0 && subject == root - 1 && tree.Tags[root] == PennTag.NounPlural && tree.Tags[subject] is PennTag.Noun or PennTag.ProperNoun
            && tree.Find(root, DependencyRelation.Object) > root && tree.IsWholeSentence(root) && !HasVerb(root))
            MakeVerb(root, PennTag.VerbThirdPerson, subject);
        else if (PastBehind(root) is var past and >= 0 && tree.Find(root, DependencyRelation.Object, past) is var thing and >= 0)
            MakePast(past, thing);
    }

    // "Thieves stole 12 paintings"
    private int PastBehind(int root) => root + 1 < tree.Count && tree.Heads[root + 1] == root && tree.Tags[root + 1] == PennTag.VerbPast
        && tree.Part(root).IsNoun() && tree.Part(root + 1) == PartOfSpeech.Verb ? root + 1 : -1;

    private void MakePast(int verb, int thing)
    {
        tree.Promote(verb, DependencyRelation.NominalSubject);
        tree.Heads[thing] = verb;
    }

    private void MakeVerb(int root, PennTag tag, int subject)
    {
        tree.Parts[root] = PartOfSpeech.Verb;
        tree.Tags[root] = tag;
        HangPhrase(root, subject);
    }

    private bool IsPastForm(int token) => ClauseRepair.IsAlike(tree.Lemma(token)) && tree.IsForm(token, tree.Lemma(token));

    private bool HasVerb(int root)
    {
        Sentence sentence = tree.Text.GetSentenceOf(root);
        for (int token = sentence.First; token < sentence.End; token++)
        {
            if (tree.Part(token) is PartOfSpeech.Verb or PartOfSpeech.Auxiliary)
                return true;
        }

        return false;
    }

    // What was hung on the noun belongs to its subject, before it, or to the verb it turns out to be, behind it.
    private void HangPhrase(int verb, int subject)
    {
        for (int child = Math.Max(0, verb - TreeDraft.Reach); child < Math.Min(tree.Count, verb + TreeDraft.Reach); child++)
        {
            if (tree.Heads[child] != verb)
                continue;
            if (child < subject && tree.Relations[child] is not DependencyRelation.Punctuation)
                tree.Heads[child] = subject;
            else if (child > verb && tree.Relations[child] == DependencyRelation.NominalModifier)
                tree.Relations[child] = DependencyRelation.Oblique;
        }

        tree.Hang(subject, verb, DependencyRelation.NominalSubject);
    }

    private bool IsActive(int participle)
    {
        if (tree.Has(participle, DependencyRelation.Object) || tree.Has(participle, DependencyRelation.ClausalComplement))
            return true;
        return tree.Find(participle, DependencyRelation.AdverbialClause) is var clause and >= 0 && tree.HasMarker(clause, "to")
            && tree.Has(participle, DependencyRelation.Oblique);
    }

    // "Prosecutors confirmed on Thursday that …": the clause with "that" belongs to the verb of saying.
    private int ContentBeside(int participle, int noun)
    {
        if (!SayingLexicon.TryVerb(tree.Lemma(participle), out _))
            return -1;
        int clause = tree.Find(noun, DependencyRelation.AdnominalClause, participle + 1);
        return clause >= 0 && tree.HasMarker(clause, "that") ? clause : -1;
    }

    // "Anna Weber, leader of the union, demanded …": a finite verb has a subject, here the noun that the tree begins with.
    public void RepairRootNoun(int verb)
    {
        int noun = tree.Heads[verb];
        bool isSentence = noun >= 0 && noun < verb && tree.Relations[noun] == DependencyRelation.Root && tree.Part(noun).IsNominal()
            && tree.Tags[verb] is PennTag.VerbPast or PennTag.VerbThirdPerson && !tree.Has(verb, DependencyRelation.NominalSubject)
            && !tree.Has(noun, DependencyRelation.NominalSubject) && !tree.Has(noun, DependencyRelation.Copula)
            && !tree.Has(verb, DependencyRelation.NominalSubjectPassive) && !tree.Has(verb, DependencyRelation.Expletive) && tree.IsWholeSentence(noun);
        if (isSentence && tree.Find(noun, DependencyRelation.Parataxis) == verb)
            tree.Promote(verb, DependencyRelation.NominalSubject);
    }

    // "Forty people marched on Friday, police said.": a verb of saying has one subject, so the first one is that of the verb between the two.
    public void RepairFirstOfTwoSubjects(int first)
    {
        int saying = tree.Heads[first];
        int second = saying < 0 ? -1 : tree.Find(saying, DependencyRelation.NominalSubject, first + 1);
        if (second < 0 || second > saying || !SayingLexicon.TryVerb(tree.Lemma(saying), out _))
            return;
        int verb = tree.Find(saying, DependencyRelation.ClausalComplement, first);
        if (verb < 0 || verb > second)
            verb = tree.Find(first, DependencyRelation.AdnominalClause, first);
        bool isItsVerb = verb > first && verb < second && tree.Tags[verb] is PennTag.VerbPast or PennTag.VerbPastParticiple
            && !tree.Has(verb, DependencyRelation.NominalSubject) && !tree.Has(verb, DependencyRelation.NominalSubjectPassive);
        if (!isItsVerb)
            return;
        tree.Hang(verb, saying, DependencyRelation.ClausalComplement);
        tree.HangSubject(first, verb);
        if (!tree.Has(verb, DependencyRelation.AuxiliaryPassive) && !tree.Has(verb, DependencyRelation.Auxiliary))
            tree.Tags[verb] = PennTag.VerbPast;
    }

    // The headline "Museum director steps down as police close in": behind a noun and before a particle a plural is a verb.
    public void RepairVerbWithParticle(int noun)
    {
        int particle = noun + 1;
        int subject = noun - 1;
        bool isVerb = tree.Tags[noun] == PennTag.NounPlural && !tree.IsWholeSentence(noun) && particle < tree.Count && tree.Heads[particle] == noun
            && tree.Text.FormOf(particle) is "down" or "up" or "out" or "off" or "back" or "away" or "over"
            && subject >= 0 && tree.Heads[subject] == noun && tree.Relations[subject] == DependencyRelation.Compound
            && !tree.Has(noun, DependencyRelation.Determiner);
        if (!isVerb)
            return;
        tree.Tags[noun] = PennTag.VerbThirdPerson;
        tree.Parts[noun] = PartOfSpeech.Verb;
        for (int token = Math.Max(0, noun - TreeDraft.Reach); token < subject; token++)
        {
            if (tree.Heads[token] == noun)
                tree.Heads[token] = subject;
        }

        tree.HangSubject(subject, noun);
        tree.Relations[particle] = DependencyRelation.CompoundParticle;
        RepairClauseBehind(noun);
    }

    // What hung on it as a noun hangs on it as a verb.
    private void RepairClauseBehind(int verb)
    {
        for (int child = verb + 1; child < Math.Min(tree.Count, verb + TreeDraft.Reach); child++)
        {
            if (tree.Heads[child] == verb && tree.Relations[child] == DependencyRelation.NominalModifier)
                tree.Relations[child] = tree.Part(child) == PartOfSpeech.Verb ? DependencyRelation.AdverbialClause : DependencyRelation.Oblique;
        }
    }

    // The headline "Minister resigns over memo", taken for one noun phrase.
    public void RepairHeadline(int verb)
    {
        if (tree.Has(verb, DependencyRelation.Determiner) || tree.Find(verb, DependencyRelation.Compound) is not (var subject and >= 0))
            return;
        tree.Parts[verb] = PartOfSpeech.Verb;
        tree.Relations[subject] = DependencyRelation.NominalSubject;
        for (int child = tree.Find(verb, DependencyRelation.NominalModifier, verb); child >= 0; child = tree.Find(verb, DependencyRelation.NominalModifier, child + 1))
            tree.Relations[child] = DependencyRelation.Oblique;
    }
}
