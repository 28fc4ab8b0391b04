using ReliabilityKit.Language;

namespace ReliabilityKit.Claims.Predicates;

/// <summary>Puts right what is worth an amount: "a contract worth $40 million", "is worth 3,000 euros".</summary>
/// <remarks>"Worth" is the one adjective of English with an object; the amount behind it belongs to it and to no verb.</remarks>
internal sealed class WorthRepair(TreeDraft tree)
{
    private const int Approximators = 4;

    public void Run(int worth)
    {
        if (!tree.IsForm(worth, "worth") || Amount(worth) is not (var amount and >= 0))
            return;
        tree.Parts[worth] = PartOfSpeech.Adjective;
        (int head, DependencyRelation relation) = (tree.Heads[amount], tree.Relations[amount]);
        if (tree.Heads[worth] == amount && tree.Find(amount, DependencyRelation.Copula) is var copula and >= 0 && copula < worth)
            tree.Promote(worth, DependencyRelation.ObliqueUnmarked);
        else
            Take(worth, amount, head, relation);
        if (tree.Relations[worth] == DependencyRelation.AdjectivalModifier)
            MoveFurther(amount, tree.Heads[tree.Heads[worth]]);
    }

    private void Take(int worth, int amount, int head, DependencyRelation relation)
    {
        int noun = NounBefore(worth);
        if (noun >= 0 && tree.Heads[noun] == amount)
            tree.Hang(noun, head, relation);
        if (noun >= 0 && !tree.Has(worth, DependencyRelation.Copula))
            tree.Hang(worth, noun, DependencyRelation.AdjectivalModifier);
        if (tree.Heads[worth] != amount)
            tree.Hang(amount, worth, DependencyRelation.ObliqueUnmarked);
    }

    private int NounBefore(int worth)
    {
        int noun = worth > 1 && tree.Text.FormOf(worth - 1) is "," ? worth - 2 : worth - 1;
        return noun >= 0 && tree.Part(noun).IsNoun() && tree.Text.GetSentenceOf(worth).First <= noun ? noun : -1;
    }

    // The head of the amount: "dollars" of "more than two million dollars".
    private int Amount(int worth)
    {
        int end = tree.Text.GetSentenceOf(worth).End;
        for (int token = worth + 1; token < Math.Min(end, worth + 1 + Approximators); token++)
        {
            if (tree.Part(token) is PartOfSpeech.Numeral or PartOfSpeech.Symbol)
                return Top(token, worth);
        }

        return -1;
    }

    private int Top(int token, int worth)
    {
        while (tree.Heads[token] > worth && tree.Relations[token] is DependencyRelation.NumericModifier or DependencyRelation.Compound
            or DependencyRelation.AdjectivalModifier or DependencyRelation.Flat)
            token = tree.Heads[token];
        return token;
    }

    // "seized drugs worth 2 million euros in Hamburg": money is nowhere, the act was.
    private void MoveFurther(int amount, int verb)
    {
        if (verb < 0 || tree.Part(verb) != PartOfSpeech.Verb)
            return;
        for (int child = amount + 1; child < Math.Min(tree.Count, amount + TreeDraft.Reach); child++)
        {
            if (tree.Heads[child] == amount && tree.Relations[child] == DependencyRelation.NominalModifier && tree.Marker(child) is var marker and >= 0
                && tree.Lemma(marker) is not ("of" or "per"))
                tree.Hang(child, verb, DependencyRelation.Oblique);
        }
    }
}
