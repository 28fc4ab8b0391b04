using ReliabilityKit.Claims.Coreference;
using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right clauses that a parser took for phrases, and subjects, objects and contents it took for each other.</summary>
/// <remarks>Each rule names the constraint of English grammar that the tree breaks; a gold tree passes unchanged.</remarks>
internal sealed class ClauseRepair(TreeDraft tree)
{
    private readonly HiddenVerbRepair _verbs = new(tree);
    private readonly PhraseRepair _phrases = new(tree);
    private readonly MeasureRepair _measures = new(tree);
    private readonly SpeakerRepair _speakers = new(tree);
    private readonly SubordinateRepair _subordinates = new(tree);

    public void Run(int token)
    {
        RepairForm(token);
        switch (tree.Relations[token])
        {
            case DependencyRelation.ClausalSubject:
                RepairClausalSubject(token);
                break;
            case DependencyRelation.Copula:
                RepairCopula(token);
                break;
            case DependencyRelation.Marker:
                _phrases.RepairPreposition(token);
                break;
            case DependencyRelation.NominalSubjectPassive:
                _phrases.RepairYear(token);
                _phrases.RepairSplitSubject(token);
                break;
            case DependencyRelation.NominalSubject:
                _phrases.RepairYear(token);
                _phrases.RepairSplitSubject(token);
                _phrases.RepairTime(token);
                RepairSpeakerBefore(token);
                _verbs.RepairFirstOfTwoSubjects(token);
                _speakers.RepairSecondSubject(token);
                _phrases.RepairTitle(token);
                _phrases.RepairTitleOfName(token);
                _verbs.RepairFiniteSubject(token);
                break;
            case DependencyRelation.Object:
                _phrases.RepairObject(token);
                _speakers.RepairObject(token);
                _measures.RepairObject(token);
                RepairQuality(token);
                break;
            case DependencyRelation.Conjunct:
                _phrases.RepairApposition(token);
                RepairSpeakerJoined(token);
                _verbs.RepairJoinedVerb(token);
                RepairReportedConjunct(token);
                break;
            case DependencyRelation.Apposition:
                _phrases.RepairBearer(token);
                break;
            case DependencyRelation.NominalModifier:
                _phrases.RepairParenthesis(token);
                _measures.RepairShare(token);
                break;
            case DependencyRelation.AdverbialClause:
                _subordinates.RepairAbsolute(token);
                RepairPlan(token);
                RepairCondition(token);
                break;
            case DependencyRelation.Parataxis:
                RepairSpeakerBehind(token);
                _verbs.RepairRootNoun(token);
                break;
            case DependencyRelation.CompoundParticle:
                _phrases.RepairOff(token);
                break;
            case DependencyRelation.ObliqueAgent:
                _phrases.RepairAgent(token);
                break;
            case DependencyRelation.Oblique:
                _subordinates.RepairActive(token);
                _subordinates.RepairSubject(token);
                _phrases.RepairNameBeside(token);
                _phrases.RepairAdverb(token);
                _phrases.RepairNameBehind(token);
                _measures.RepairBound(token);
                _measures.RepairUpTo(token);
                break;
            case DependencyRelation.AdnominalClauseRelative:
                RepairReported(token);
                _speakers.RepairTold(token);
                _subordinates.RepairAntecedent(token);
                break;
            case DependencyRelation.AdjectivalModifier:
                _verbs.RepairModifier(token);
                _verbs.RepairJoinedGerund(token);
                break;
            case DependencyRelation.AdnominalClause:
                RepairInfinitive(token);
                _speakers.RepairStatement(token);
                _verbs.RepairSaidClause(token);
                _verbs.RepairReducedClause(token);
                break;
            case DependencyRelation.OpenClausalComplement or DependencyRelation.ClausalComplement:
                _verbs.RepairPerfect(token);
                _phrases.RepairFate(token);
                break;
            case DependencyRelation.Root:
                _verbs.RepairVerbWithParticle(token);
                _verbs.RepairVerbless(token);
                _verbs.RepairNounWithObject(token);
                break;
        }
    }

    // Tag, part of speech and relation must go together: a finite form with a subject is a verb, a reduced relative clause has no finite verb,
    // and "beat" or "set" behind a subject in the singular is past.
    private void RepairForm(int token)
    {
        PennTag tag = tree.Tags[token];
        if (tag is PennTag.VerbPast or PennTag.VerbThirdPerson && tree.Part(token).IsNoun() && tree.Has(token, DependencyRelation.NominalSubject)
            && !tree.Has(token, DependencyRelation.Copula))
            tree.Parts[token] = PartOfSpeech.Verb;
        if (tag == PennTag.VerbThirdPerson && tree.Part(token).IsNoun() && tree.Relations[token] == DependencyRelation.Root)
            _verbs.RepairHeadline(token);
        if (tag is PennTag.VerbPast or PennTag.VerbPastParticiple && IsMainClause(token)
            && tree.Find(token, DependencyRelation.NominalSubjectPassive) is var passive and >= 0 && !HasAuxiliary(token) && tree.IsWholeSentence(token))
            (tree.Relations[passive], tree.Tags[token]) = (DependencyRelation.NominalSubject, PennTag.VerbPast);
        if (tag == PennTag.VerbPastParticiple && tree.Relations[token] == DependencyRelation.AdnominalClause && !HasAuxiliary(token)
            && tree.Find(token, DependencyRelation.NominalSubjectPassive) is var own and >= 0 && own < token && tree.Heads[token] < own)
            (tree.Relations[own], tree.Tags[token], tree.Relations[token]) = (DependencyRelation.NominalSubject, PennTag.VerbPast, DependencyRelation.AdnominalClauseRelative);
        if (tag == PennTag.VerbPast && tree.Relations[token] == DependencyRelation.AdnominalClause && !HasSubject(token))
            tree.Tags[token] = PennTag.VerbPastParticiple;
        if (tag is PennTag.VerbPresent or PennTag.VerbBase && IsAlike(tree.Lemma(token)) && tree.Find(token, DependencyRelation.NominalSubject) is var subject and >= 0
            && tree.Tags[subject] is PennTag.Noun or PennTag.ProperNoun && tree.Lemma(subject) != "police" && !tree.Has(subject, DependencyRelation.Conjunct)
            && !tree.Has(token, DependencyRelation.Auxiliary) && (tag == PennTag.VerbPresent || !tree.Has(token, DependencyRelation.Marker)))
            tree.Tags[token] = PennTag.VerbPast;
    }

    private bool IsMainClause(int token) => tree.Relations[token] is DependencyRelation.Root or DependencyRelation.ClausalComplement
        or DependencyRelation.Parataxis or DependencyRelation.AdnominalClauseRelative;

    // A passive needs its auxiliary: "inflation stood at 3%" is none.
    private bool HasAuxiliary(int token) => tree.Has(token, DependencyRelation.Auxiliary) || tree.Has(token, DependencyRelation.AuxiliaryPassive)
        || tree.Has(token, DependencyRelation.Copula);

    private bool HasSubject(int token) => tree.Has(token, DependencyRelation.NominalSubject) || tree.Has(token, DependencyRelation.NominalSubjectPassive)
        || tree.Has(token, DependencyRelation.Auxiliary);

    // Verbs whose past looks like their base form.
    internal static bool IsAlike(string lemma) => lemma is "beat" or "bet" or "bid" or "broadcast" or "burst" or "cast" or "cost" or "cut" or "forecast"
        or "hit" or "hurt" or "let" or "put" or "quit" or "read" or "rid" or "set" or "shed" or "shut" or "split" or "spread" or "thrust" or "upset";

    // "Said the council was broke and the tram would not be built": what lies ahead of a past tense is part of what was said, and not told beside it.
    private void RepairReportedConjunct(int clause)
    {
        int saying = tree.Heads[clause];
        bool isReported = saying >= 0 && saying < clause && tree.Tags[saying] == PennTag.VerbPast && SayingLexicon.TryVerb(tree.Lemma(saying), out _)
            && tree.Find(clause, DependencyRelation.Auxiliary) is var helper and >= 0 && tree.Lemma(helper) == "would";
        if (isReported && tree.Find(saying, DependencyRelation.ClausalComplement) is var content and >= 0 && content < clause)
            tree.Heads[clause] = content;
    }

    // "Called the law a disgrace": the second object of a verb of naming says what the first one is.
    private void RepairQuality(int second)
    {
        int verb = tree.Heads[second];
        bool isNaming = verb >= 0 && verb < second && tree.Lemma(verb) is "call" or "name" or "dub" or "label" or "brand" or "declare" or "consider"
            or "elect" or "appoint" or "deem" or "crown" or "find" or "proclaim" or "term";
        if (isNaming && tree.Find(verb, DependencyRelation.Object, verb + 1) is var first and >= 0 && first < second && tree.Part(second).IsNoun())
            tree.Relations[second] = DependencyRelation.OpenClausalComplement;
    }

    // "Abandoned plans to attack": the infinitive right behind a plan, an attempt or a decision says what is planned.
    private void RepairPlan(int clause)
    {
        int verb = tree.Heads[clause];
        int noun = tree.Marker(clause) - 1;
        if (noun > verb && verb >= 0 && tree.Heads[noun] == verb && tree.Relations[noun] == DependencyRelation.Object && tree.HasMarker(clause, "to")
            && EmbeddingLexicon.TryNoun(tree.Lemma(noun), out _))
            tree.Hang(clause, noun, DependencyRelation.AdnominalClause);
    }

    // "“If the dam fails,” he warned, “the town will flood”": a condition inside the quotation is one of what is said.
    private void RepairCondition(int clause)
    {
        int verb = tree.Heads[clause];
        int marker = tree.Marker(clause);
        if (verb > clause && marker > 0 && tree.Lemma(marker) is "if" or "unless" && tree.Text.FormOf(marker - 1) is "\"" or "“" or "‘" or "``"
            && SayingLexicon.TryVerb(tree.Lemma(verb), out _) && tree.Find(verb, DependencyRelation.ClausalComplement, verb + 1) is var content and >= 0)
            tree.Heads[clause] = content;
    }

    // No clause has two subjects: "was right to cancel it" governs its infinitive. "Killed were two guards": a participle is no subject.
    private void RepairClausalSubject(int clause)
    {
        int head = tree.Heads[clause];
        int copula = head < 0 ? -1 : tree.Find(head, DependencyRelation.Copula);
        if (copula < 0)
            return;
        bool hasSubject = tree.Find(head, DependencyRelation.NominalSubject) is var subject and >= 0 && tree.Lemma(subject) != "it";
        if (clause > head && hasSubject && tree.HasMarker(clause, "to"))
        {
            tree.Relations[clause] = DependencyRelation.OpenClausalComplement;
        }
        else if (clause < copula && !hasSubject && tree.Tags[clause] == PennTag.VerbPastParticiple && tree.Part(head).IsNominal()
            && !tree.Has(clause, DependencyRelation.Auxiliary))
        {
            tree.Promote(clause, DependencyRelation.NominalSubjectPassive);
            tree.Relations[copula] = DependencyRelation.AuxiliaryPassive;
        }
    }

    // A verb is no complement: behind a form of "be" its participle is a passive and its infinitive says what is planned.
    private void RepairCopula(int copula)
    {
        int head = tree.Heads[copula];
        if (head < 0)
            return;
        if (tree.Part(head) == PartOfSpeech.Verb && tree.Tags[head] == PennTag.VerbBase && tree.HasMarker(head, "to") && copula < head)
            tree.Relations[copula] = DependencyRelation.Auxiliary;
        else if (tree.Part(head) == PartOfSpeech.Verb && tree.Tags[head] == PennTag.VerbPastParticiple && tree.Lemma(head) is not ("go" or "do"))
            tree.Relations[copula] = DependencyRelation.AuxiliaryPassive;
        else if (tree.Part(head).IsNoun() && copula < head)
            RepairComplement(copula, head);
    }

    // "Was elected president": a noun that can be counted has an article, so the participle before it is the verb.
    // "Among the dead was a guard": what stands behind an inverted "be" is its subject.
    private void RepairComplement(int copula, int head)
    {
        int participle = copula + 1;
        bool isHidden = participle < head && tree.Heads[participle] == head && tree.Relations[participle] == DependencyRelation.AdjectivalModifier
            && tree.Tags[participle] == PennTag.VerbPastParticiple && tree.Tags[head] == PennTag.Noun && participle == head - 1
            && tree.Find(head, DependencyRelation.NominalSubject) >= 0 && !tree.Has(head, DependencyRelation.Determiner);
        if (isHidden)
        {
            tree.Promote(participle, DependencyRelation.OpenClausalComplement);
            tree.Relations[copula] = DependencyRelation.AuxiliaryPassive;
            tree.Relations[tree.Find(participle, DependencyRelation.NominalSubject)] = DependencyRelation.NominalSubjectPassive;
            return;
        }

        int place = tree.Find(head, DependencyRelation.NominalModifier) is var modifier and >= 0 && modifier < copula ? modifier
            : tree.Find(head, DependencyRelation.Oblique);
        bool isInverted = place >= 0 && place < copula && tree.Marker(place) >= 0 && !tree.Has(head, DependencyRelation.NominalSubject)
            && !tree.Has(head, DependencyRelation.ClausalSubject) && !tree.Has(head, DependencyRelation.Expletive);
        if (isInverted)
            tree.Promote(place, DependencyRelation.NominalSubject);
    }

    // "The toll, officials say, may rise": of two subjects of a verb of saying the first one belongs to the content that has none.
    private void RepairSpeakerBefore(int subject)
    {
        int verb = tree.Heads[subject];
        if (verb < subject || !SayingLexicon.TryVerb(tree.Lemma(verb), out _))
            return;
        int second = tree.Find(verb, DependencyRelation.NominalSubject, subject + 1);
        int content = tree.Find(verb, DependencyRelation.ClausalComplement, verb + 1);
        if (second < 0 || content < 0 || tree.Has(content, DependencyRelation.NominalSubject) || tree.Has(content, DependencyRelation.NominalSubjectPassive)
            || tree.Has(content, DependencyRelation.Expletive))
            return;
        tree.HangSubject(subject, content);
    }

    // "…, insists the operator": a finite verb of saying set beside its content has a subject, before or behind it.
    private void RepairSpeakerBehind(int verb)
    {
        if (tree.Tags[verb] is not (PennTag.VerbPast or PennTag.VerbThirdPerson or PennTag.VerbPresent) || tree.Heads[verb] > verb
            || tree.Has(verb, DependencyRelation.NominalSubject) || !SayingLexicon.TryVerb(tree.Lemma(verb), out Saying saying)
            || saying.Kind != SayingKind.Say || tree.Has(verb, DependencyRelation.ClausalComplement))
            return;
        if (tree.Find(verb, DependencyRelation.Object, verb + 1) is var speaker and >= 0 && tree.Part(speaker).IsNominal())
            tree.Relations[speaker] = DependencyRelation.NominalSubject;
    }

    // "The tunnel is safe, insists the operator": joined without "and" and with its subject behind it, it says who says so.
    private void RepairSpeakerJoined(int verb)
    {
        if (tree.Heads[verb] > verb || tree.Has(verb, DependencyRelation.Coordinator) || tree.Text.FormOf(verb - 1) is not ("," or "”" or "\"" or "’" or "''")
            || tree.Find(verb, DependencyRelation.Object) is not (var speaker and >= 0) || speaker < verb || !Acts(speaker))
            return;
        RepairSpeakerBehind(verb);
        if (tree.Relations[speaker] == DependencyRelation.NominalSubject)
            tree.Relations[verb] = DependencyRelation.Parataxis;
    }

    // "Told the paper that a guard had admitted that …": a verb with content of its own has no object, so the first "that" only introduces it.
    private void RepairReported(int clause)
    {
        int noun = tree.Heads[clause];
        int verb = noun < 0 ? -1 : tree.Heads[noun];
        int pronoun = tree.Find(clause, DependencyRelation.Object);
        if (verb < 0 || pronoun < 0 || pronoun > clause || tree.Lemma(pronoun) != "that" || !tree.Has(clause, DependencyRelation.ClausalComplement)
            || tree.Relations[noun] is not (DependencyRelation.Object or DependencyRelation.IndirectObject)
            || !SayingLexicon.TryVerb(tree.Lemma(verb), out _) || tree.Has(verb, DependencyRelation.ClausalComplement))
            return;
        tree.Relations[pronoun] = DependencyRelation.Marker;
        tree.Hang(clause, verb, DependencyRelation.ClausalComplement);
    }

    // "Wants the state to pay": what somebody is asked, wanted or expected to do hangs on the verb.
    private void RepairInfinitive(int clause)
    {
        int noun = tree.Heads[clause];
        int verb = noun < 0 ? -1 : tree.Heads[noun];
        if (verb < 0 || verb > noun || tree.Relations[noun] != DependencyRelation.Object || !tree.HasMarker(clause, "to")
            || !(Acts(noun) || (tree.Lemma(verb) is "expect" or "allow" or "cause" or "enable" or "force" or "require" && !EmbeddingLexicon.TryNoun(tree.Lemma(noun), out _)))
            || !(ObjectControlVerbs.IsRequest(tree.Lemma(verb)) || tree.Lemma(verb) is "want" or "expect" or "promise"))
            return;
        tree.Hang(clause, verb, DependencyRelation.OpenClausalComplement);
    }

    private bool Acts(int noun) => tree.Part(noun) is PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun
        || (NounLexicon.TryGet(tree.Lemma(noun), out NounMeaning meaning) && meaning.Type != ParticipantType.Thing);
}
