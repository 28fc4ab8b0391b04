using ReliabilityKit.Claims.Speech;
using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right who says something, whom, and what.</summary>
internal sealed class SpeakerRepair(TreeDraft tree)
{
    // "Merger is off, says boss": behind what is said and a verb of saying without a subject stands who says it.
    public void RepairObject(int speaker)
    {
        int saying = tree.Heads[speaker];
        bool isBehind = saying >= 0 && saying < speaker && IsSayingWithoutSubject(saying)
            && tree.Find(saying, DependencyRelation.ClausalComplement) is var content and >= 0 && content < saying;
        if (isBehind && tree.Text.FormOf(saying - 1) is "," or "”" or "\"" or "’" or "''")
            tree.Relations[speaker] = DependencyRelation.NominalSubject;
    }

    // "'We will not pay,' the treasurer said": what is said has its own subject, so a second one before a verb of saying is who says it.
    public void RepairSecondSubject(int speaker)
    {
        int content = tree.Heads[speaker];
        int saying = content < 0 || content > speaker ? -1 : tree.Heads[content];
        if (saying > speaker && tree.Relations[content] == DependencyRelation.ClausalComplement && IsSayingWithoutSubject(saying)
            && tree.Find(content, DependencyRelation.NominalSubject) < content && tree.Has(content, DependencyRelation.NominalSubject))
            tree.HangSubject(speaker, saying);
    }

    // "Witnesses told the paper that a guard had left": a conjunction "that" makes no relative clause, and the one who is told has none.
    public void RepairTold(int clause)
    {
        int told = tree.Heads[clause];
        int saying = told < 0 ? -1 : tree.Heads[told];
        bool isTold = saying >= 0 && saying < told && told < clause && tree.Relations[told] == DependencyRelation.IndirectObject
            && SayingLexicon.TryVerb(tree.Lemma(saying), out _) && !tree.Has(saying, DependencyRelation.ClausalComplement);
        if (isTold && tree.Find(clause, DependencyRelation.Marker, told) is var that and >= 0 && tree.IsForm(that, "that"))
            tree.Hang(clause, saying, DependencyRelation.ClausalComplement);
    }

    // "said in a statement that it would help": a verb of saying without content takes the clause, not the statement it was said in.
    public void RepairStatement(int clause)
    {
        int noun = tree.Heads[clause];
        int saying = noun < 0 ? -1 : tree.Heads[noun];
        bool isWaiting = saying >= 0 && saying < noun && noun < clause && tree.Relations[noun] == DependencyRelation.Oblique
            && tree.Part(saying) == PartOfSpeech.Verb && SayingLexicon.TryVerb(tree.Lemma(saying), out Saying verb) && verb.Kind == SayingKind.Say
            && !tree.Has(saying, DependencyRelation.ClausalComplement) && !tree.Has(saying, DependencyRelation.Object);
        if (isWaiting && tree.HasMarker(clause, "that"))
            tree.Hang(clause, saying, DependencyRelation.ClausalComplement);
    }

    private bool IsSayingWithoutSubject(int verb) => tree.Part(verb) == PartOfSpeech.Verb && SayingLexicon.TryVerb(tree.Lemma(verb), out _)
        && !tree.Has(verb, DependencyRelation.NominalSubject);
}
