using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right which words of a clause are its verb: names, nouns and adjectives that look like one, and verbs that look like a noun.</summary>
internal sealed class VerbGroupRepair(TreeDraft tree)
{
    private readonly PhraseRepair _phrases = new(tree);

    public void Run(int token)
    {
        if (IsNameTakenForVerb(token))
            RepairName(token);
        if (tree.Relations[token] == DependencyRelation.Object && IsReflexive(token))
            RepairEmphasis(token);
        if (tree.Relations[token] == DependencyRelation.OpenClausalComplement)
            RepairCompound(token);
        if (tree.Relations[token] == DependencyRelation.AdverbialModifier)
            RepairParticiple(token);
        if (tree.Relations[token] == DependencyRelation.Compound)
            RepairSubject(token);
        if (tree.Relations[token] == DependencyRelation.Flat)
            _phrases.RepairRecipient(token);
        if (tree.Relations[token] == DependencyRelation.AdjectivalModifier)
        {
            RepairResult(token);
            RepairJoined(token);
        }
    }

    // "Ms Vasques", "Leonor Vasques": a capital behind a name makes no verb.
    private bool IsNameTakenForVerb(int token) => token > 0 && tree.Tags[token] == PennTag.VerbThirdPerson && char.IsUpper(tree.Text.FormOf(token)[0])
        && !char.IsUpper(tree.Text.FormOf(token)[^1]) && tree.Part(token - 1) == PartOfSpeech.ProperNoun && !VerbLemmas.IsKnown(tree.Lemma(token));

    private void RepairName(int name)
    {
        int first = name - 1;
        while (first > 0 && tree.Relations[first] is DependencyRelation.Flat && tree.Part(tree.Heads[first]) == PartOfSpeech.ProperNoun)
            first = tree.Heads[first];
        if (tree.Relations[name] is DependencyRelation.Auxiliary)
            tree.Hang(name, first, DependencyRelation.Flat);
        else if (VerbBefore(first) is var verb and >= 0 && tree.Find(name, DependencyRelation.NominalSubject) is var subject and >= 0 && subject <= verb)
            RepairVerb(name, first, verb);
        else
            return;
        (tree.Parts[name], tree.Tags[name]) = (PartOfSpeech.ProperNoun, PennTag.ProperNoun);
    }

    // "The contract cost Leonor Vasques her job": the noun before the name, which is also a verb, was the verb.
    private void RepairVerb(int name, int first, int verb)
    {
        int subject = NounBefore(verb);
        for (int token = verb - 1; token >= Math.Max(0, verb - 8) && subject >= 0; token--)
        {
            if (tree.Heads[token] == verb && token != subject && token < subject)
                tree.Heads[token] = subject;
        }

        for (int token = verb + 1; token < name; token++)
        {
            if (tree.Heads[token] == verb)
                tree.Hang(token, name, DependencyRelation.Compound);
        }

        tree.Hang(verb, tree.Heads[name], tree.Relations[name]);
        Move(name, verb);
        if (subject >= 0)
            tree.Hang(subject, verb, DependencyRelation.NominalSubject);
        tree.Hang(name, verb, DependencyRelation.IndirectObject);
        if (first < name && first > verb)
            tree.Hang(first, name, DependencyRelation.Compound);
        (tree.Parts[verb], tree.Tags[verb]) = (PartOfSpeech.Verb, PennTag.VerbPast);
    }

    private int NounBefore(int verb)
    {
        int noun = verb - 1;
        return noun >= 0 && tree.Heads[noun] == verb && tree.Relations[noun] == DependencyRelation.Compound && tree.Part(noun).IsNoun() ? noun : -1;
    }

    private void Move(int from, int to)
    {
        for (int token = to + 1; token < Math.Min(tree.Count, from + TreeDraft.Reach); token++)
        {
            if (tree.Heads[token] == from && token > from)
                tree.Heads[token] = to;
        }
    }

    private int VerbBefore(int token)
    {
        for (int verb = token - 1; verb >= Math.Max(0, token - 3); verb--)
        {
            if (tree.Tags[verb] == PennTag.Noun && tree.Lemma(verb) is "cost" or "cut" or "hit" or "beat" or "set" or "hurt" or "split" or "upset")
                return verb;
        }

        return -1;
    }

    private bool IsReflexive(int token) => tree.Lemma(token) is "himself" or "herself" or "itself" or "themselves" or "myself" or "ourselves";

    // "Had herself signed the contract": between "have" and a participle with an object the pronoun only stresses the subject.
    private void RepairEmphasis(int pronoun)
    {
        int have = tree.Heads[pronoun];
        int participle = pronoun + 1;
        if (have != pronoun - 1 || tree.Lemma(have) != "have" || participle >= tree.Count || tree.Heads[participle] != have
            || tree.Tags[participle] != PennTag.VerbPastParticiple)
            return;
        int fronted = tree.Find(have, DependencyRelation.Object);
        tree.Promote(participle, DependencyRelation.Auxiliary);
        tree.Hang(pronoun, participle, DependencyRelation.AdverbialModifier);
        if (fronted >= 0 && fronted < have)
            tree.Heads[fronted] = participle;
    }

    // "Volta releases a new engine": a finite verb is no noun with a modifier.
    private void RepairSubject(int noun)
    {
        int verb = tree.Heads[noun];
        bool isFinite = verb == noun + 1 && tree.Part(verb) == PartOfSpeech.Verb && (tree.Tags[verb] is PennTag.VerbThirdPerson or PennTag.VerbPast
            || (tree.Tags[verb] == PennTag.VerbPastParticiple && tree.Has(noun, DependencyRelation.Determiner) && tree.IsWholeSentence(verb)
                && !tree.Has(verb, DependencyRelation.Auxiliary) && !tree.Has(verb, DependencyRelation.AuxiliaryPassive)));
        if (isFinite && tree.Part(noun).IsNoun() && !tree.Has(verb, DependencyRelation.NominalSubject) && !tree.Has(verb, DependencyRelation.NominalSubjectPassive))
        {
            tree.HangSubject(noun, verb);
            tree.Tags[verb] = tree.Tags[verb] == PennTag.VerbPastParticiple ? PennTag.VerbPast : tree.Tags[verb];
        }
    }

    // "Its own inflation forecast": a noun right behind the object it was split from is the object itself.
    private void RepairCompound(int noun)
    {
        int first = noun - 1;
        int verb = tree.Heads[noun];
        bool isSplit = verb >= 0 && first > verb && tree.Heads[first] == verb && tree.Relations[first] == DependencyRelation.Object
            && tree.Tags[noun] is PennTag.Noun or PennTag.NounPlural && tree.Tags[first] == PennTag.Noun && !tree.Has(noun, DependencyRelation.Determiner)
            && (tree.Has(first, DependencyRelation.Determiner) || tree.Has(first, DependencyRelation.NominalModifierPossessive))
            && tree.Lemma(verb) is not ("call" or "name" or "elect" or "appoint" or "make" or "declare" or "consider" or "crown" or "deem" or "dub");
        if (!isSplit)
            return;
        for (int token = verb + 1; token < first; token++)
        {
            if (tree.Heads[token] == first)
                tree.Heads[token] = noun;
        }

        tree.Relations[noun] = DependencyRelation.Object;
        tree.Hang(first, noun, DependencyRelation.Compound);
    }

    // "…, surprising a majority of economists": what has an object is a verb.
    private void RepairParticiple(int token)
    {
        if (tree.Part(token) != PartOfSpeech.Adjective || !tree.Text.FormOf(token).EndsWith("ing", StringComparison.OrdinalIgnoreCase)
            || !tree.Has(token, DependencyRelation.Object))
            return;
        (tree.Parts[token], tree.Tags[token]) = (PartOfSpeech.Verb, PennTag.VerbGerund);
        tree.Relations[token] = DependencyRelation.AdverbialClause;
    }

    // "…, surprising a majority of economists": no adjective stands before the article, so the noun is the object of a participle.
    private void RepairResult(int participle)
    {
        int noun = tree.Heads[participle];
        bool isBefore = noun > participle && participle > 0 && tree.Text.FormOf(participle - 1) is "," && tree.Find(noun, DependencyRelation.Determiner) > participle
            && tree.Text.FormOf(participle).EndsWith("ing", StringComparison.OrdinalIgnoreCase) && tree.Heads[noun] >= 0 && tree.Heads[noun] < participle;
        if (!isBefore)
            return;
        tree.Hang(participle, tree.Heads[noun], DependencyRelation.AdverbialClause);
        tree.Hang(noun, participle, DependencyRelation.Object);
        (tree.Parts[participle], tree.Tags[participle]) = (PartOfSpeech.Verb, PennTag.VerbGerund);
    }

    // "Has backed rebels and imposed sanctions": what is joined to a verb is a verb, so the participle before the noun is it.
    private void RepairJoined(int participle)
    {
        int noun = tree.Heads[participle];
        bool isVerb = participle > 0 && noun > participle && tree.Tags[participle] is PennTag.VerbPastParticiple or PennTag.VerbPast
            && tree.Part(participle - 1) == PartOfSpeech.CoordinatingConjunction && tree.Part(noun).IsNoun() && tree.Relations[noun] == DependencyRelation.Conjunct
            && tree.Heads[noun] is var verb and >= 0 && verb < participle && tree.Part(verb) == PartOfSpeech.Verb;
        if (isVerb)
            tree.Promote(participle, DependencyRelation.Object);
        else if (IsListed(participle, noun))
            JoinListed(participle, noun);
        else if (IsSecondOfTwoVerbs(participle, noun))
            JoinSecond(participle, noun);
    }

    // "took off at noon, lost contact and crashed": between a comma and the last of several verbs stands another verb.
    private bool IsListed(int participle, int noun)
    {
        if (participle == 0 || noun != participle + 1 || tree.Text.FormOf(participle - 1) is not "," || tree.Relations[noun] != DependencyRelation.Conjunct
            || tree.Tags[participle] is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || tree.Has(noun, DependencyRelation.Determiner)
            || FirstVerb(noun) is not (var first and >= 0))
            return false;
        return tree.Find(first, DependencyRelation.Conjunct, noun) is var last and >= 0 && tree.Part(last) == PartOfSpeech.Verb
            && tree.Has(last, DependencyRelation.Coordinator);
    }

    // "deployed troops and transferred suspected members": of two participles side by side the first one is a verb, joined to the verb before.
    private bool IsSecondOfTwoVerbs(int participle, int noun) => participle > 0 && noun > participle + 1 && tree.Relations[noun] == DependencyRelation.Conjunct
        && tree.Part(participle - 1) == PartOfSpeech.CoordinatingConjunction && tree.Tags[participle] == PennTag.VerbPastParticiple
        && tree.Tags[participle + 1] == PennTag.VerbPastParticiple && tree.Heads[participle + 1] == noun
        && FirstVerb(noun) is var first and >= 0 && tree.Relations[tree.Heads[noun]] == DependencyRelation.Object && tree.Tags[first] != PennTag.VerbBase;

    private void JoinSecond(int participle, int noun)
    {
        tree.Hang(participle, FirstVerb(noun), DependencyRelation.Conjunct);
        tree.Hang(noun, participle, DependencyRelation.Object);
        tree.Heads[participle - 1] = participle;
    }

    private int FirstVerb(int noun)
    {
        int before = tree.Heads[noun];
        return before >= 0 && before < noun && tree.Heads[before] is var verb and >= 0 && tree.Part(verb) == PartOfSpeech.Verb ? verb : -1;
    }

    private void JoinListed(int participle, int noun)
    {
        int first = FirstVerb(noun);
        tree.Hang(participle, first, DependencyRelation.Conjunct);
        tree.Hang(noun, participle, DependencyRelation.Object);
        tree.Tags[participle] = tree.Tags[first];
    }
}
