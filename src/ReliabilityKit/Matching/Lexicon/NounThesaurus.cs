using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>Which nouns news uses for the same thing, and which are kinds of one another.</summary>
internal sealed class NounThesaurus
{
    private const int MaxDepth = 4;

    private readonly Dictionary<string, Noun> _nouns = new(StringComparer.Ordinal);

    private NounThesaurus()
    {
        Dictionary<string, List<int>> groups = ReadGroups();
        Dictionary<string, string> broader = new(StringComparer.Ordinal);
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/noun-kinds.tsv")) broader.TryAdd(row[0], row[1]);
        foreach (string noun in groups.Keys.Concat(broader.Keys))
            _nouns[noun] = new Noun(noun, groups.TryGetValue(noun, out List<int>? own) ? [.. own] : [], Above(noun, broader));
    }

    /// <summary>Gets the lexicon of this package; read once, when first asked for.</summary>
    public static NounThesaurus Default { get; } = new();

    /// <summary>Returns how two nouns stand to each other.</summary>
    /// <param name="a">The one noun, in dictionary form.</param>
    /// <param name="b">The other noun, in dictionary form.</param>
    public NounRelation Relate(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return NounRelation.Unrelated;
        if (string.Equals(a, b, StringComparison.Ordinal)) return NounRelation.Same;
        _nouns.TryGetValue(a, out Noun? nounA);
        _nouns.TryGetValue(b, out Noun? nounB);
        if (nounA is not null && nounB is not null) return nounA.Relate(nounB);
        return nounA?.IsKindOf(b) == true || nounB?.IsKindOf(a) == true ? NounRelation.Kind : NounRelation.Unrelated;
    }

    /// <summary>Returns what is known of a noun.</summary>
    /// <param name="noun">The noun, in dictionary form.</param>
    public Noun Find(string noun) => _nouns.TryGetValue(noun, out Noun? known) ? known : new Noun(noun, [], []);

    /// <summary>Returns whether a noun names a person.</summary>
    public bool IsPerson(string noun) => _nouns.TryGetValue(noun, out Noun? known) ? known.IsPerson : noun == "person";

    /// <summary>Returns whether two nouns in dictionary form are one or synonyms.</summary>
    public bool SharesGroup(string a, string b) =>
        string.Equals(a, b, StringComparison.Ordinal)
        || (_nouns.TryGetValue(a, out Noun? known) && _nouns.TryGetValue(b, out Noun? other) && known.IsSynonymOf(other));

    /// <summary>Returns whether a noun in dictionary form is known.</summary>
    public bool Contains(string noun) => _nouns.ContainsKey(noun);

    /// <summary>Returns a number that all nouns of a group share, or -1: the key under which synonyms find each other.</summary>
    public int GroupOf(string noun) => _nouns.TryGetValue(noun, out Noun? known) && known.Groups.Length > 0 ? known.Groups[0] : -1;

    private static Dictionary<string, List<int>> ReadGroups()
    {
        Dictionary<string, List<int>> groups = new(StringComparer.Ordinal);
        int group = 0;
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/nouns.tsv"))
        {
            Add(groups, row[0], group);
            foreach (string word in row[1].Split('|')) Add(groups, word, group);
            group++;
        }

        return groups;
    }

    private static string[] Above(string noun, Dictionary<string, string> broader)
    {
        List<string> above = [];
        while (above.Count < MaxDepth && broader.TryGetValue(above.Count == 0 ? noun : above[^1], out string? next)) above.Add(next);
        return [.. above];
    }

    private static void Add(Dictionary<string, List<int>> all, string noun, int group)
    {
        if (!all.TryGetValue(noun, out List<int>? groups)) all[noun] = groups = [];
        if (!groups.Contains(group)) groups.Add(group);
    }
}
