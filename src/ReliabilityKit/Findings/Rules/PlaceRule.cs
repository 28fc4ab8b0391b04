using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One event that happens once, and two places for it.</summary>
internal sealed class PlaceRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if ((!pair.BothAffirmed && !pair.BothPlans) || pair.DatesApart || pair.Comparison.Place != NameRelation.Different) return null;
        if (!IsLocation(pair) && (!(HappensOnce(pair) || IsOneDay(pair)) || !Sameness.IsOneEvent(pair))) return null;
        if (!Sameness.IsSameAction(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Place,
            Weigh(pair),
            Conflict.TwoPlaces,
            new Side(pair.A.Place!.Span, pair.A.Place.Text),
            new Side(pair.B.Place!.Span, pair.B.Place.Text));
    }

    /// <summary>A factory lies in one place, and so does a person on one day.</summary>
    private static bool IsLocation(in ClaimPair pair)
    {
        if (pair.A.Sense.Concept is not ("be in" or "be at" or "lie in") || !(pair.Comparison.Key is NameRelation.SameName or NameRelation.SameNoun)) return false;
        if (pair.Comparison[ComparisonField.Date].Weight > 0 && pair.A.When.IsWithinADay && pair.B.When.IsWithinADay) return true;
        return IsFixed(pair.A.Key!) && IsFixed(pair.B.Key!) && pair.A.Claim.Action.Tense == pair.B.Claim.Action.Tense && pair.A.Key!.IsDefinite && pair.B.Key!.IsDefinite;
    }

    private static bool IsFixed(NameProfile thing) => thing.Type == Claims.ParticipantType.Place && !thing.IsPlural;

    /// <summary>Where the place is the complement, it is what differs.</summary>
    private static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Without(ComparisonField.Place);
        if (IsLocation(pair)) comparison[ComparisonField.Object] = ComparisonLevels.Missing;
        return comparison;
    }

    private static bool HappensOnce(in ClaimPair pair) => pair.A.Sense.Nature is ActionNature.Once or ActionNature.Settled || IsKnownEvent(pair);

    /// <summary>"The final" is played in one place.</summary>
    private static bool IsKnownEvent(in ClaimPair pair) =>
        pair.A.Sense.Concept == "take place" && pair.Comparison.Key >= NameRelation.SameNoun && Occasion.MayShareFigures(pair)
        && pair.A.Key is { IsDefinite: true, IsPlural: false } && pair.B.Key is { IsDefinite: true, IsPlural: false };

    /// <summary>On one day the same two meet in one place.</summary>
    private static bool IsOneDay(in ClaimPair pair) =>
        pair.A.Sense.IsKnown && pair.A.Sense.Nature == ActionNature.Repeatable && pair.Comparison[ComparisonField.Date].Weight > 0
        && pair.Comparison.Key >= NameRelation.SameNoun && (pair.Comparison.Counterpart is null || Sameness.Agree(pair.Comparison.Counterpart));
}
