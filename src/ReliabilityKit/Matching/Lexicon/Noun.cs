namespace ReliabilityKit.Matching.Lexicon;

/// <summary>A noun with what the thesaurus knows of it: looked up once, compared often.</summary>
/// <param name="Word">The noun in dictionary form; may be empty.</param>
/// <param name="Groups">The groups of synonyms that it is in.</param>
/// <param name="Broader">What it is a kind of, from the nearest on.</param>
internal sealed record Noun(string Word, int[] Groups, string[] Broader)
{
    /// <summary>Gets whether it names a person.</summary>
    public bool IsPerson { get; } = Word == "person" || Array.IndexOf(Broader, "person") >= 0;

    /// <summary>Returns how it stands to another noun.</summary>
    public NounRelation Relate(Noun other)
    {
        if (Word.Length == 0 || other.Word.Length == 0) return NounRelation.Unrelated;
        if (string.Equals(Word, other.Word, StringComparison.Ordinal)) return NounRelation.Same;
        if (AreOfTwoSexes(Word, other.Word)) return NounRelation.Unrelated;
        if (IsSynonymOf(other)) return NounRelation.Synonym;
        return IsKindOf(other.Word) || other.IsKindOf(Word) ? NounRelation.Kind : NounRelation.Unrelated;
    }

    /// <summary>Two men are two people, but not two women.</summary>
    private static bool AreOfTwoSexes(string a, string b) => (a, b) is ("man", "woman") or ("woman", "man") or ("boy", "girl") or ("girl", "boy");

    /// <summary>Returns whether they are in one group.</summary>
    public bool IsSynonymOf(Noun other) => Groups.AsSpan().ContainsAny(other.Groups);

    /// <summary>Returns whether another noun, in dictionary form, is among the broader ones.</summary>
    public bool IsKindOf(string other)
    {
        foreach (string broader in Broader)
        {
            if (string.Equals(broader, other, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
