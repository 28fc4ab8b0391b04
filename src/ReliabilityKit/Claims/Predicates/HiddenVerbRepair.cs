using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Finds the verb of a sentence that a parser took for a noun phrase.</summary>
internal sealed class HiddenVerbRepair(TreeDraft tree)
{
    // "The envoy dismissed suggestions": a modifier has no subject, nor has a noun without a form of "be", so the participle between them is the verb.
    public void RepairModifier(int participle)
    {
        int noun = tree.Heads[participle];
        if (noun < participle || tree.Tags[participle] is not (PennTag.VerbPastParticiple or PennTag.VerbPast) || !tree.Part(noun).IsNoun())
            return;
        bool isVerb = tree.Has(participle, DependencyRelation.NominalSubject) || IsBetweenSubjectAndObject(participle, noun);
        if (!isVerb)
            return;
        tree.Promote(participle, DependencyRelation.Object);
        tree.Tags[participle] = PennTag.VerbPast;
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
        int noun = tree.Heads[participle];
        bool isSentence = noun >= 0 && noun < participle && tree.Relations[noun] == DependencyRelation.Root && tree.Part(noun).IsNominal()
            && tree.Tags[participle] == PennTag.VerbPastParticiple && !tree.Has(noun, DependencyRelation.Copula) && tree.IsWholeSentence(noun) && !tree.Has(participle, DependencyRelation.ObliqueAgent);
        if (!isSentence)
            return;
        int content = ContentBeside(participle, noun);
        if (content < 0 && !IsActive(participle))
            return;
        tree.Promote(participle, DependencyRelation.NominalSubject);
        tree.Tags[participle] = PennTag.VerbPast;
        if (content >= 0)
            tree.Hang(content, participle, DependencyRelation.ClausalComplement);
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
