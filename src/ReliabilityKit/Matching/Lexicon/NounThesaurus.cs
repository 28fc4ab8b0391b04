using ReliabilityKit.Lexicons;

namespace ReliabilityKit.Matching.Lexicon;

/// <summary>Which nouns news uses for the same thing, and which are kinds of one another.</summary>
internal sealed class NounThesaurus
{
    private const int MaxDepth = 4;

    private readonly Dictionary<string, List<int>> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _broader = new(StringComparer.Ordinal);

    private NounThesaurus()
    {
        int group = 0;
        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/nouns.tsv"))
        {
            Add(row[0], group);
            foreach (string word in row[1].Split('|')) Add(word, group);
            group++;
        }

        foreach (string[] row in LexiconTable.Read("Matching/Lexicon/noun-kinds.tsv")) _broader.TryAdd(row[0], row[1]);
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
        if (ShareGroup(a, b)) return NounRelation.Synonym;
        return IsKind(a, b) || IsKind(b, a) ? NounRelation.Kind : NounRelation.Unrelated;
    }

    /// <summary>Returns whether a noun names a person.</summary>
    public bool IsPerson(string noun) => noun == "person" || IsKind(noun, "person");

    /// <summary>Returns whether two nouns in dictionary form are one or synonyms.</summary>
    public bool SharesGroup(string a, string b) => string.Equals(a, b, StringComparison.Ordinal) || ShareGroup(a, b);

    /// <summary>Returns whether a noun in dictionary form is known.</summary>
    public bool Contains(string noun) => _groups.ContainsKey(noun) || _broader.ContainsKey(noun);

    /// <summary>Returns a number that all nouns of a group share, or -1: the key under which synonyms find each other.</summary>
    public int GroupOf(string noun) => _groups.TryGetValue(noun, out List<int>? groups) ? groups[0] : -1;

    private bool ShareGroup(string a, string b)
    {
        if (!_groups.TryGetValue(a, out List<int>? groupsA) || !_groups.TryGetValue(b, out List<int>? groupsB)) return false;
        foreach (int group in groupsA)
        {
            if (groupsB.Contains(group)) return true;
        }

        return false;
    }

    private bool IsKind(string noun, string broader)
    {
        string current = noun;
        for (int depth = 0; depth < MaxDepth && _broader.TryGetValue(current, out string? next); depth++)
        {
            if (string.Equals(next, broader, StringComparison.Ordinal)) return true;
            current = next;
        }

        return false;
    }

    private void Add(string noun, int group)
    {
        if (!_groups.TryGetValue(noun, out List<int>? groups)) _groups[noun] = groups = [];
        if (!groups.Contains(group)) groups.Add(group);
    }
}
