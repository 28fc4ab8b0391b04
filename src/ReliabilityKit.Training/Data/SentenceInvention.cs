using ReliabilityKit.Language;
using ReliabilityKit.Language.Neural;
using ReliabilityKit.Training.Networks;

namespace ReliabilityKit.Training.Data;

/// <summary>
/// Makes sentences that nobody wrote: parts are exchanged for parts of other sentences in the same role, or a clause stands alone.
/// </summary>
/// <remarks>
/// What teachers hold probable of them tells more than of sentences that they know by heart. The tree of the parts is taken over with them.
/// </remarks>
internal sealed class SentenceInvention(IReadOnlyList<Example> examples)
{
    private const int MostExchanges = 3;
    private const int Tries = 8;
    private const int LongestSentence = 80;
    private const int ShortestClause = 4;
    private const float Clause = 0.25f;
    private const float Stop = 0.7f;
    private readonly SubtreeIndex _index = new(examples);

    /// <summary>Returns a new sentence made from another one, or that one where nothing can be done with it.</summary>
    public Example Apply(Example example, Randomness random) =>
        random.Chance(Clause) && CutClause(example, random) is { } clause ? clause : Exchange(example, random);

    private Example Exchange(Example example, Randomness random)
    {
        int left = 1 + random.Next(MostExchanges);
        for (int i = 0; i < Tries && left > 0; i++)
        {
            if (SubtreeIndex.Find(example, random.Next(example.Length)) is not { } old || _index.Pick(example, old, random) is not { } other)
                continue;
            if (example.Length - old.Length + other.Subtree.Length > LongestSentence)
                continue;
            example = Splice(example, old, other.Example, other.Subtree);
            left--;
        }

        return example;
    }

    private static Example Splice(Example example, Subtree old, Example other, Subtree part)
    {
        int[] heads = new int[example.Length - old.Length + part.Length];
        int shift = part.Length - old.Length;
        int newHead = old.First + part.Head - part.First;
        for (int i = 0; i < example.Length; i++)
        {
            if (i < old.First || i >= old.End)
                heads[Place(i)] = example.Heads[i] == 0 ? 0 : Place(example.Heads[i] - 1) + 1;
        }

        for (int i = part.First; i < part.End; i++)
            heads[old.First + i - part.First] = other.Heads[i] - part.First + old.First;
        heads[newHead] = Place(example.Heads[old.Head] - 1) + 1;
        return new Example(
            Recapitalize(Join(example.Forms, other.Forms), old.First, part, other),
            Join(example.Lemmas, other.Lemmas),
            Join(example.PartsOfSpeech, other.PartsOfSpeech),
            Join(example.Tags, other.Tags),
            heads,
            Join(example.Relations, other.Relations),
            Join(example.Names, other.Names))
        { HasDerivedNames = example.HasDerivedNames };

        int Place(int index) => index < old.First ? index : index + shift;
        T[] Join<T>(T[] outer, T[] inner) => [.. outer[..old.First], .. inner[part.First..part.End], .. outer[old.End..]];
    }

    // The first word of a sentence is written large, and within a sentence only if it always is.
    private static string[] Recapitalize(string[] forms, int at, Subtree part, Example other)
    {
        if (at == 0)
            forms[0] = Capitalize(forms[0]);
        else if (part.First == 0 && MayBeSmall(other, 0))
            forms[at] = char.ToLowerInvariant(forms[at][0]) + forms[at][1..];
        return forms;
    }

    private static string Capitalize(string form) => char.ToUpperInvariant(form[0]) + form[1..];

    private static bool MayBeSmall(Example example, int word) =>
        example.Tags[word] is not (PennTag.ProperNoun or PennTag.ProperNounPlural) && example.Names[word] == NameLabels.Outside
        && example.Forms[word] != "I" && !example.Forms[word].AsSpan(1).ContainsAnyInRange('A', 'Z');

    private static Example? CutClause(Example example, Randomness random)
    {
        int[] clauses = [.. Enumerable.Range(0, example.Length).Where(i => IsClause(example, i))];
        if (clauses.Length == 0)
            return null;
        var part = Subtree.Of(example, clauses[random.Next(clauses.Length)]);
        if (!part.IsContiguous)
            return null;
        int first = part.First, end = part.End;
        while (IsLoose(example, first, part.Head))
            first++;
        while (IsLoose(example, end - 1, part.Head) && example.Relations[end - 1] == DependencyRelation.Punctuation)
            end--;
        if (end - first < ShortestClause)
            return null;
        Example clause = Cut(example, first, end, part.Head);
        return random.Chance(Stop) ? AddStop(clause, part.Head - first) : clause;
    }

    // What joins a clause to the sentence around it, or to the next clause.
    private static bool IsLoose(Example example, int word, int head) =>
        example.Heads[word] == head + 1 && Introduces(example.Relations[word]) && !IsHead(example, word);

    private static bool IsHead(Example example, int word) => example.Heads.Contains(word + 1);

    private static bool IsClause(Example example, int word) => example.PartsOfSpeech[word] == PartOfSpeech.Verb && example.Relations[word].Base() is
        DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause or DependencyRelation.Conjunct or DependencyRelation.Parataxis;

    private static bool Introduces(DependencyRelation relation) =>
        relation is DependencyRelation.Marker or DependencyRelation.Coordinator or DependencyRelation.Punctuation;

    private static Example Cut(Example example, int first, int end, int head)
    {
        int[] heads = [.. example.Heads[first..end].Select(h => h - first)];
        heads[head - first] = 0;
        DependencyRelation[] relations = example.Relations[first..end];
        relations[head - first] = DependencyRelation.Root;
        string[] forms = example.Forms[first..end];
        forms[0] = Capitalize(forms[0]);
        byte[] names = example.Names[first..end];
        if (NameLabels.IsInside(names[0]))
            names[0] = NameLabels.Begin(NameLabels.TypeOf(names[0]));
        return new Example(
            forms, example.Lemmas[first..end], example.PartsOfSpeech[first..end], example.Tags[first..end], heads, relations, names)
        {
            HasDerivedNames = example.HasDerivedNames,
        };
    }

    private static Example AddStop(Example example, int head) => new Example(
        [.. example.Forms, "."],
        [.. example.Lemmas, "."],
        [.. example.PartsOfSpeech, PartOfSpeech.Punctuation],
        [.. example.Tags, PennTag.SentenceEnd],
        [.. example.Heads, head + 1],
        [.. example.Relations, DependencyRelation.Punctuation],
        [.. example.Names, NameLabels.Outside])
    { HasDerivedNames = example.HasDerivedNames };
}
