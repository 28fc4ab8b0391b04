using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>The parts of sentences that can stand for each other: a word with all that hangs on it, by its relation and Penn tag.</summary>
internal sealed class SubtreeIndex
{
    private const int Longest = 12;
    private readonly Dictionary<(DependencyRelation, PennTag), List<(Example Example, Subtree Subtree)>> _subtrees = [];

    public SubtreeIndex(IEnumerable<Example> examples)
    {
        foreach (Example example in examples)
        {
            for (int i = 0; i < example.Length; i++)
            {
                if (Find(example, i) is { } subtree)
                    Add((example.Relations[i], example.Tags[i]), (example, subtree));
            }
        }
    }

    /// <summary>Returns the words that hang on a word, if they may be exchanged.</summary>
    /// <returns>The part, or <see langword="null"/> where it is too long, has gaps, cuts a name or is no part of its own.</returns>
    public static Subtree? Find(Example example, int head)
    {
        if (!MayMove(example.Relations[head]) || !IsOpen(example.PartsOfSpeech[head]))
            return null;
        Subtree subtree = Subtree.Of(example, head);
        bool whole = subtree.IsContiguous && subtree.Length <= Longest && !NameLabels.IsInside(example.Names[subtree.First])
            && (subtree.End == example.Length || !NameLabels.IsInside(example.Names[subtree.End]));
        return whole ? subtree : null;
    }

    /// <summary>Returns a part that can stand for another one, from any sentence.</summary>
    public (Example Example, Subtree Subtree)? Pick(Example example, Subtree subtree, Randomness random) =>
        _subtrees.TryGetValue((example.Relations[subtree.Head], example.Tags[subtree.Head]), out var choices)
            ? choices[random.Next(choices.Count)]
            : null;

    private static bool IsOpen(PartOfSpeech partOfSpeech) => partOfSpeech is
        PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Numeral;

    // Words that serve others (articles, auxiliaries, stops) are left where they are: there is little to learn from other ones.
    private static bool MayMove(DependencyRelation relation) => relation.Base() is
        DependencyRelation.NominalSubject or DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique
        or DependencyRelation.NominalModifier or DependencyRelation.AdjectivalModifier or DependencyRelation.AdverbialModifier
        or DependencyRelation.NumericModifier or DependencyRelation.Apposition or DependencyRelation.Compound or DependencyRelation.Conjunct
        or DependencyRelation.ClausalComplement or DependencyRelation.OpenClausalComplement or DependencyRelation.AdverbialClause
        or DependencyRelation.AdnominalClause or DependencyRelation.ClausalSubject or DependencyRelation.Parataxis;

    private void Add((DependencyRelation, PennTag) key, (Example, Subtree) subtree)
    {
        if (!_subtrees.TryGetValue(key, out var list))
            _subtrees.Add(key, list = []);
        list.Add(subtree);
    }
}
