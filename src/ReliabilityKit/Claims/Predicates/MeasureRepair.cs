using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right scores and bounded counts that a parser took for objects or for what a comparison is made with.</summary>
internal sealed class MeasureRepair(TreeDraft tree)
{
    // "Beat Rovers 3-2": no verb has two objects, and points are what it was won with.
    public void RepairObject(int token)
    {
        int verb = tree.Heads[token];
        if (verb >= 0 && verb < token && IsScore(token) && tree.Find(verb, DependencyRelation.Object) < token)
            tree.Relations[token] = DependencyRelation.ObliqueUnmarked;
    }

    private bool IsScore(int token) => tree.Part(token) == PartOfSpeech.Numeral && token + 2 < tree.Count
        && tree.Text.FormOf(token + 1) is "-" or "–" or "—" && tree.Part(token + 2) == PartOfSpeech.Numeral;

    // "No more than a dozen homes were lost": a count with a bound before it is still a count of the noun, here a subject.
    public void RepairBound(int noun)
    {
        int bound = tree.Heads[noun];
        bool isBound = bound >= 0 && bound < noun && tree.Text.FormOf(bound) is "more" or "less" or "fewer" && tree.IsForm(bound + 1, "than")
            && tree.Heads[bound + 1] == noun && tree.Has(noun, DependencyRelation.NumericModifier);
        if (!isBound || VerbWithoutSubject(noun + 1) is not (var verb and >= 0))
            return;
        tree.HangSubject(noun, verb);
        tree.Hang(bound, noun, DependencyRelation.AdverbialModifier);
        tree.Hang(bound + 1, bound, DependencyRelation.Fixed);
    }

    private int VerbWithoutSubject(int auxiliary)
    {
        bool isAuxiliary = auxiliary < tree.Count && tree.Relations[auxiliary] is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive;
        int verb = isAuxiliary ? tree.Heads[auxiliary] : -1;
        bool hasSubject = verb >= 0 && (tree.Has(verb, DependencyRelation.NominalSubject) || tree.Has(verb, DependencyRelation.NominalSubjectPassive));
        return hasSubject ? -1 : verb;
    }
}
