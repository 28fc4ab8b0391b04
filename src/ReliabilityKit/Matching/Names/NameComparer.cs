using ReliabilityKit.Claims;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Similarity;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Matching.Names;

/// <summary>Says whether two names of two texts mean the same.</summary>
/// <remarks>
/// Two people who share a family name are two people when their first names differ. A name and a noun ("Anna Weber", "the minister") are
/// left open: only the document itself can say that they are the same.
/// </remarks>
internal static class NameComparer
{
    private const double Alike = 0.93;
    private const int ShortestFuzzy = 6;

    /// <summary>Compares two participants.</summary>
    public static NameRelation Compare(NameProfile a, NameProfile b)
    {
        if (a.IsNamed && b.IsNamed) return CompareNames(a, b);
        if (a.IsNamed != b.IsNamed) return NamedAndNoun(a.IsNamed ? a : b, a.IsNamed ? b : a);
        return CompareNouns(a, b);
    }

    private static NameRelation CompareNames(NameProfile a, NameProfile b)
    {
        if (string.Equals(a.Key, b.Key, StringComparison.Ordinal)) return NameRelation.SameName;
        if (a.IsPerson && b.IsPerson) return ComparePeople(a, b);
        if (IsAcronym(a, b) || IsAcronym(b, a)) return NameRelation.SameName;
        if (IsSpelledAlike(a, b)) return NameRelation.SpelledAlike;
        if (a.IsPerson != b.IsPerson && a.Type != ParticipantType.Thing && b.Type != ParticipantType.Thing)
            return NameRelation.Different;
        return IsPart(a.Words, b.Words) || IsPart(b.Words, a.Words) ? NameRelation.PartialName : NameRelation.Different;
    }

    private static NameRelation ComparePeople(NameProfile a, NameProfile b)
    {
        bool sameFamily = string.Equals(a.Last, b.Last, StringComparison.Ordinal);
        if (a.Words.Length == 1 || b.Words.Length == 1)
        {
            NameProfile shorter = a.Words.Length == 1 ? a : b;
            NameProfile longer = a.Words.Length == 1 ? b : a;
            return Array.IndexOf(longer.Words, shorter.Last) >= 0 ? NameRelation.PartialName : Fuzzy(a, b);
        }

        if (!sameFamily)
        {
            // Spanish and Portuguese names may drop the second family name.
            return IsPart(a.Words, b.Words) || IsPart(b.Words, a.Words) ? NameRelation.PartialName : Fuzzy(a, b);
        }

        string firstA = a.Words[0];
        string firstB = b.Words[0];
        if (string.Equals(firstA, firstB, StringComparison.Ordinal)) return NameRelation.SameName;
        if (IsInitial(firstA, firstB) || IsInitial(firstB, firstA) || NameWords.AreNicknames(firstA, firstB)) return NameRelation.PartialName;
        return IsSpelledAlike(a, b) ? NameRelation.SpelledAlike : NameRelation.Namesake;
    }

    private static NameRelation Fuzzy(NameProfile a, NameProfile b) => IsSpelledAlike(a, b) ? NameRelation.SpelledAlike : NameRelation.Different;

    private static bool IsInitial(string shorter, string longer) =>
        shorter.TrimEnd('.').Length == 1 && longer.Length > 0 && shorter[0] == longer[0];

    /// <summary>Transliterations differ in a letter or two; short names that do are other names.</summary>
    private static bool IsSpelledAlike(NameProfile a, NameProfile b) =>
        a.Words.Length == b.Words.Length
        && Math.Min(a.Key.Length, b.Key.Length) >= ShortestFuzzy
        && a.Key[0] == b.Key[0]
        && JaroWinkler.Similarity(a.Key, b.Key) >= Alike
        && Indel.NormalizedSimilarity(a.Key, b.Key) >= Alike - 0.08;

    /// <summary>"BBC" for "British Broadcasting Corporation": the initials of at least three words.</summary>
    private static bool IsAcronym(NameProfile shorter, NameProfile longer)
    {
        if (shorter.Words.Length != 1 || longer.Words.Length < 3) return false;
        string letters = shorter.Words[0].Replace(".", "", StringComparison.Ordinal);
        int at = 0;
        foreach (string word in longer.Words)
        {
            if (at < letters.Length && word[0] == letters[at]) at++;
        }

        return letters.Length >= 3 && at == letters.Length && letters[0] == longer.Words[0][0];
    }

    private static bool IsPart(string[] part, string[] whole)
    {
        if (part.Length >= whole.Length) return false;
        foreach (string word in part)
        {
            if (Array.IndexOf(whole, word) < 0) return false;
        }

        return true;
    }

    private static NameRelation NamedAndNoun(NameProfile named, NameProfile noun)
    {
        // "Citra Laut" may be "a ferry", but "Anna Weber" is none.
        if (noun.Type == ParticipantType.Group) return NameRelation.Different;
        if (BearsNoun(named, noun)) return NameRelation.SimilarNoun;
        bool personNoun = noun.IsPerson || noun.Noun.IsPerson;
        return named.Type switch
        {
            ParticipantType.Person => personNoun ? NameRelation.Unknown : NameRelation.Different,
            ParticipantType.Thing => NameRelation.Unknown,
            _ => personNoun ? NameRelation.Different : NameRelation.Unknown,
        };
    }

    /// <summary>"The motorway" of a story that tells of Motorway 9.</summary>
    private static bool BearsNoun(NameProfile named, NameProfile noun) =>
        !named.IsPerson && noun is { IsDefinite: true, IsPlural: false, Modifiers.Length: 0, ModifierNames.Length: 0 } && named.Words.Length > 1 && Array.IndexOf(named.Words, noun.Head) >= 0;

    private static NameRelation CompareNouns(NameProfile a, NameProfile b)
    {
        switch (a.Noun.Relate(b.Noun))
        {
            case NounRelation.Same:
                return SortedWords.AreDisjoint(a.Modifiers, b.Modifiers) ? NameRelation.OtherOfKind : NameRelation.SameNoun;
            case NounRelation.Synonym:
            case NounRelation.Kind:
                return NameRelation.SimilarNoun;
            default:
                return IsAnybody(a, b) || IsAnybody(b, a) ? NameRelation.SimilarNoun : NameRelation.Different;
        }
    }

    /// <summary>"Nobody was arrested" is about protesters as about anybody else.</summary>
    private static bool IsAnybody(NameProfile anybody, NameProfile people) =>
        anybody.Head is "person" && people.Type is ParticipantType.Person or ParticipantType.Group;
}
