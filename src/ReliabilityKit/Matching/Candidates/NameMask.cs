using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Candidates;

/// <summary>Sets of bits that meet when two names or nouns can mean the same.</summary>
/// <remarks>
/// After B. H. Bloom, "Space/time trade-offs in hash coding with allowable errors" (1970). Names that mean the same share a word, or begin with one
/// letter and are spelled alike, or are initials and the words behind them: each of these has a bit. Masks that share none are two names.
/// </remarks>
internal static class NameMask
{
    private const int ShortestAcronym = 3;

    /// <summary>Returns the mask of a participant, 0 where there is none.</summary>
    public static ulong Of(NameProfile? name)
    {
        if (name is null) return 0;
        if (!name.IsNamed) return NounBit(name.Head.Length > 0 ? name.Head : name.Key);
        ulong mask = Bit(StableHash.Combine(name.Key[0], (ulong)name.Words.Length));
        foreach (string word in name.Words) mask |= Bit(StableHash.Of(word));
        if (name.Words.Length == 1 || name.Words.Length >= ShortestAcronym) mask |= Bit(StableHash.Combine(name.Key[0], 1 << 20));
        return mask;
    }

    /// <summary>Returns a bit for a hash.</summary>
    public static ulong Bit(ulong hash) => 1UL << (int)(hash % 61);

    private static ulong NounBit(string noun)
    {
        int group = NounThesaurus.Default.GroupOf(noun);
        return Bit(group < 0 ? StableHash.Of(noun) : (ulong)group);
    }
}
