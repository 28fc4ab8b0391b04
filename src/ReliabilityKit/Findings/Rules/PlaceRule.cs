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
        if (!pair.BothAffirmed || pair.DatesApart || pair.Comparison.Place != NameRelation.Different) return null;
        if (pair.A.Sense.Nature is not (ActionNature.Once or ActionNature.Settled) || !Sameness.IsSameAction(pair) || !Sameness.IsOneEvent(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Place,
            pair.Without(ComparisonField.Place),
            Conflict.TwoPlaces,
            new Side(pair.A.Place!.Span, pair.A.Place.Text),
            new Side(pair.B.Place!.Span, pair.B.Place.Text));
    }
}
