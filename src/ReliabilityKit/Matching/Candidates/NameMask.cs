using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Bits of a name or noun; where those of two do not meet, they do not mean the same.</summary>
/// <remarks>
/// After B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors" (1970). Of two names for the same, the last word of one is a word of
/// the other, or they begin with one letter and are spelled alike, or one is the initials of the other. Of two nouns, one is the other, shares a group of synonyms with it, or is a kind of it.
/// </remarks>
/// <param name="Any">Bits for what the other name may refer to.</param>
/// <param name="Last">Bits for what this name refers to in the other.</param>
internal readonly record struct NameMask(ulong Any, ulong Last)
{
    private const int Bits = 61;
    private const int ShortestAlike = 6;
    private const int ShortestAcronym = 3;
    private const int LongestAcronym = 8;

    private const ulong Named = 1UL << 63;

    /// <summary>Gets whether it is that of a name.</summary>
    public bool IsNamed => (Any & Named) != 0;

    /// <summary>Returns the mask of a participant, which is empty where there is none.</summary>
    public static NameMask Of(NameProfile? name)
    {
        if (name is null) return default;
        if (!name.IsNamed) return OfNoun(name.Head.Length > 0 ? name.Head : name.Key);
        ulong all = name.Words.Aggregate(0UL, static (mask, word) => mask | Bit(StableHash.Of(word)));
        ulong last = Bit(StableHash.Of(name.Last));
        ulong alike = name.Key.Length >= ShortestAlike ? Bit(StableHash.Combine(name.Key[0], (ulong)name.Words.Length)) : 0;
        ulong initials = Bit(StableHash.Combine(name.Key[0], Bits << 8));
        if (name.Words.Length >= ShortestAcronym) all |= initials;
        if (name.Words.Length == 1 && name.Key.Length is >= ShortestAcronym and <= LongestAcronym) last |= initials;
        return new NameMask(all | alike | Named, last | alike);
    }

    /// <summary>Returns a bit for a hash.</summary>
    public static ulong Bit(ulong hash) => 1UL << (int)(hash % Bits);

    /// <summary>Returns whether two can mean the same.</summary>
    public bool MayAgree(NameMask other) => ((Any & other.Last) | (Last & other.Any)) != 0;

    // Of two nouns for one thing both are the same, or are in one group, or one is a kind of the other; a person may be anybody.
    private static NameMask OfNoun(string noun)
    {
        Noun known = NounThesaurus.Default.Find(noun);
        ulong own = Bit(StableHash.Of(noun));
        foreach (int group in known.Groups) own |= Bit((ulong)group);
        ulong any = own;
        foreach (string broader in known.Broader) any |= Bit(StableHash.Of(broader));
        return new NameMask(noun == "person" ? ~Named : any, own);
    }
}
