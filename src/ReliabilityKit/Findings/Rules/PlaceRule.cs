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
        if (!(HappensOnce(pair) || IsOneDay(pair)) || !Sameness.IsSameAction(pair) || !Sameness.IsOneEvent(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Place,
            pair.Without(ComparisonField.Place),
            Conflict.TwoPlaces,
            new Side(pair.A.Place!.Span, pair.A.Place.Text),
            new Side(pair.B.Place!.Span, pair.B.Place.Text));
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
