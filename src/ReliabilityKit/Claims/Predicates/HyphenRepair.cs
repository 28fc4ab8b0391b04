using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts the halves of a name with a hyphen together, of which a parser made two phrases: "four Rolls-Royce engines".</summary>
internal sealed class HyphenRepair(TreeDraft tree)
{
    public void Run(int hyphen)
    {
        if (tree.Text.FormOf(hyphen) is not "-" || !IsInName(hyphen))
            return;
        int left = hyphen - 1;
        int right = Top(hyphen + 1, left);
        if (tree.Heads[right] == left && tree.Relations[right] is not (DependencyRelation.Flat or DependencyRelation.Compound))
            Join(left, right, right);
        else if (tree.Relations[right].IsSubject() && tree.Heads[right] is var verb and >= 0 && tree.Heads[verb] == left)
            Join(left, right, verb);
    }

    // Letters with capitals on both sides, without spaces.
    private bool IsInName(int hyphen)
    {
        if (hyphen == 0 || hyphen + 1 >= tree.Count || tree.Text.GetSentenceOf(hyphen).First == hyphen || tree.Text.GetSentenceOf(hyphen).End == hyphen + 1)
            return false;
        bool isGlued = tree.Text.SpanOf(hyphen - 1).End == tree.Text.SpanOf(hyphen).Start && tree.Text.SpanOf(hyphen).End == tree.Text.SpanOf(hyphen + 1).Start;
        return isGlued && char.IsUpper(tree.Text.FormOf(hyphen - 1)[0]) && char.IsUpper(tree.Text.FormOf(hyphen + 1)[0]);
    }

    // "Royce Trent engines" ends in its head.
    private int Top(int token, int left)
    {
        while (tree.Heads[token] > token && tree.Heads[token] != left
            && tree.Relations[token] is DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.AdjectivalModifier)
            token = tree.Heads[token];
        return token;
    }

    // What the left half was in the sentence the right one is, or the clause that the right one is the subject of.
    private void Join(int left, int right, int heir)
    {
        tree.Hang(heir, tree.Heads[left], tree.Relations[left]);
        for (int child = Math.Max(0, left - TreeDraft.Reach); child < Math.Min(tree.Count, left + TreeDraft.Reach); child++)
        {
            if (tree.Heads[child] == left && child != heir)
                tree.Heads[child] = child < left ? right : heir;
        }

        tree.Hang(left, right, DependencyRelation.Compound);
        (tree.Parts[left], tree.Tags[left]) = (PartOfSpeech.ProperNoun, PennTag.ProperNoun);
    }
}
