using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right scores and bounded counts that a parser took for objects or for what a comparison is made with.</summary>
internal sealed class MeasureRepair(TreeDraft tree)
{
    // "Beat Rovers 3-2": no verb has two objects, and points are what it was won with.
    public void RepairObject(int token)
    {
        int verb = tree.Heads[token];
        if (verb >= 0 && verb < token && PointScore.StandsAt(tree.Text, tree.Parts, token) && tree.Find(verb, DependencyRelation.Object) < token)
            tree.Relations[token] = DependencyRelation.ObliqueUnmarked;
    }

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

    // "destroyed up to 40 homes": before a number "up to" is a bound, neither particle nor preposition; "adds up to $5 million" is a verb of its own.
    public void RepairUpTo(int noun)
    {
        int to = tree.Marker(noun);
        int verb = tree.Heads[noun];
        bool isBound = to > 0 && verb >= 0 && verb < to && tree.IsForm(to, "to") && tree.IsForm(to - 1, "up") && tree.Heads[to - 1] == verb
            && to + 1 < tree.Count && tree.Part(to + 1) is PartOfSpeech.Numeral or PartOfSpeech.Symbol
            && tree.Lemma(verb) is not ("add" or "come" or "live" or "stand" or "go" or "grow" or "amount");
        if (!isBound)
            return;
        bool isFree = tree.Part(verb) == PartOfSpeech.Verb && !tree.Has(verb, DependencyRelation.Object) && !tree.Has(verb, DependencyRelation.AuxiliaryPassive);
        tree.Relations[noun] = isFree ? DependencyRelation.Object : DependencyRelation.ObliqueUnmarked;
        tree.Hang(to - 1, to + 1, DependencyRelation.AdverbialModifier);
        tree.Hang(to, to - 1, DependencyRelation.Fixed);
    }

    // "a rise of 3% in exports": not the percentage is in exports, the rise is.
    public void RepairShare(int noun)
    {
        int amount = tree.Heads[noun];
        bool isOfAmount = amount >= 0 && amount < noun && tree.Part(amount) is PartOfSpeech.Symbol or PartOfSpeech.Numeral
            && tree.Relations[amount] == DependencyRelation.NominalModifier && tree.HasMarker(noun, "in") && tree.HasMarker(amount, "of");
        if (isOfAmount && tree.Part(tree.Heads[amount]) == PartOfSpeech.Noun)
            tree.Heads[noun] = tree.Heads[amount];
    }

    private int VerbWithoutSubject(int auxiliary)
    {
        bool isAuxiliary = auxiliary < tree.Count && tree.Relations[auxiliary] is DependencyRelation.Auxiliary or DependencyRelation.AuxiliaryPassive;
        int verb = isAuxiliary ? tree.Heads[auxiliary] : -1;
        bool hasSubject = verb >= 0 && (tree.Has(verb, DependencyRelation.NominalSubject) || tree.Has(verb, DependencyRelation.NominalSubjectPassive));
        return hasSubject ? -1 : verb;
    }
}
