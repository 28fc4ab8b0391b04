using ReliabilityKit.Language;
using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Hangs the preposition that a verb takes beside its object on the verb: "accused the company <i>of fraud</i>", "named him <i>as heir</i>".</summary>
/// <remarks>A noun that stands for such a verb takes the same: "the sale of the yard <i>to a bank</i>", "her election <i>as mayor</i>".</remarks>
internal sealed class FrameRepair(TreeDraft tree)
{
    private static readonly WordMap<string[]> Prepositions = WordMap<string[]>.Read("Claims/Predicates/frames.tsv", row => row[1].Split('|'));

    public void Run(int token)
    {
        if (tree.Relations[token] == DependencyRelation.NominalModifier)
            RepairModifier(token);
        else if (tree.Relations[token] == DependencyRelation.AdnominalClause && tree.Tags[token] == PennTag.VerbGerund)
            RepairGerund(token);
    }

    private void RepairModifier(int modifier)
    {
        int noun = tree.Heads[modifier];
        if (noun < 0 || noun > modifier || tree.Heads[noun] < 0 || tree.Marker(modifier) is not (var marker and >= 0))
            return;
        if (IsObjectOfFrame(noun, marker))
            tree.Hang(modifier, tree.Heads[noun], DependencyRelation.Oblique);
        else if (tree.Relations[noun] == DependencyRelation.Oblique && tree.HasMarker(noun, "by") && tree.Lemma(marker) is "to" or "from")
            tree.Hang(modifier, tree.Heads[noun], DependencyRelation.Oblique);
        else if (IsAgent(modifier, noun, marker))
            tree.Hang(modifier, tree.Heads[noun], DependencyRelation.ObliqueAgent);
        else if (tree.Relations[noun] == DependencyRelation.NominalModifier && tree.HasMarker(noun, "of") && IsOfAct(tree.Heads[noun], noun, marker))
            tree.Heads[modifier] = tree.Heads[noun];
    }

    private void RepairGerund(int clause)
    {
        int noun = tree.Heads[clause];
        if (noun >= 0 && tree.Heads[noun] >= 0 && tree.Marker(clause) is var marker and >= 0 && IsObjectOfFrame(noun, marker))
            tree.Hang(clause, tree.Heads[noun], DependencyRelation.AdverbialClause);
    }

    private bool IsObjectOfFrame(int noun, int marker) => tree.Relations[noun] == DependencyRelation.Object
        && noun < marker && Takes(tree.Lemma(tree.Heads[noun]), tree.Lemma(marker));

    // "were pulled out of the water by a trawler": a passive without an agent takes the phrase with "by" that a place cannot take.
    private bool IsAgent(int modifier, int noun, int marker)
    {
        int verb = tree.Heads[noun];
        return tree.Lemma(marker) == "by" && tree.Relations[noun] == DependencyRelation.Oblique && noun > verb && tree.Part(modifier).IsNominal()
            && tree.Has(verb, DependencyRelation.AuxiliaryPassive) && !tree.Has(verb, DependencyRelation.ObliqueAgent)
            && !NominalizationLexicon.TryGet(tree.Lemma(noun), out _);
    }

    // "the dismissal of the coach by the board": only the noun that stands for the act takes an agent, or what its verb takes.
    private bool IsOfAct(int act, int noun, int marker) => NominalizationLexicon.TryGet(tree.Lemma(act), out Nominalization found)
        && !NominalizationLexicon.TryGet(tree.Lemma(noun), out _) && (tree.Lemma(marker) == "by" || Takes(found.Verb, tree.Lemma(marker)));

    private static bool Takes(string verb, string preposition) =>
        Prepositions.TryGetValue(verb, out string[]? taken) && Array.IndexOf(taken, preposition) >= 0;
}
