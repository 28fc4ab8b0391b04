using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>How little a number that two texts give is met by chance: 1,187 people are hardly two crowds, 20 may be.</summary>
internal static class Coincidence
{
    private const int FewDigits = 2;
    private const int ManyDigits = 4;
    private const double SomeWords = 0.15;

    /// <summary>Of the numbers that stand for one thing a tenth, about, begins with any two digits: bits for each digit behind the first.</summary>
    private const double BitsPerDigit = 1.5;

    /// <summary>Returns the level at which two equal counts speak for one matter, or <see langword="null"/> where it may be chance.</summary>
    public static FieldScore? Level(in ClaimPair pair, Measure a, Measure b)
    {
        if (a.Quantity.Kind != QuantityKind.Count || !CountOneKind(a.Noun, b.Noun) || pair.Comparison.Action is ActionRelation.OppositeAct or ActionRelation.OppositeStatus) return null;
        if (!ReferenceEquals(a.Topic, b.Topic) && a.Topic is not null && b.Topic is not null) return null;
        int digits = a.Digits;
        if (digits < FewDigits || (digits < ManyDigits && !SpeakOfOneMatter(pair, digits))) return null;
        return new FieldScore(ComparisonLevels.SameThing, Math.Min(ComparisonLevels.SameThing.Weight, digits * BitsPerDigit));
    }

    /// <summary>The same thing, or people whom one of the texts calls no more than people.</summary>
    private static bool CountOneKind(string a, string b) =>
        NounThesaurus.Default.Relate(a, b) is NounRelation.Same or NounRelation.Synonym || (IsAnybody(a) && NounThesaurus.Default.IsPerson(b)) || (IsAnybody(b) && NounThesaurus.Default.IsPerson(a));

    private static bool IsAnybody(string noun) => NounThesaurus.Default.Relate(noun, "person") is NounRelation.Same or NounRelation.Synonym;

    /// <summary>A number of three digits needs a few words beside it, one of two digits the same act.</summary>
    private static bool SpeakOfOneMatter(in ClaimPair pair, int digits) =>
        Sameness.IsSameAction(pair) || (digits > FewDigits && pair.Comparison.TextLikeness >= SomeWords);
}
