using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Facts;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two counts for one vote.</summary>
internal sealed class VoteRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Votes is not { } a || pair.B.Votes is not { } b || (a.Most == b.Most && a.Least == b.Least)) return null;
        if (!pair.BothAffirmed || pair.TimesApart || !Occasion.MayShareFigures(pair) || !Sameness.IsSameAction(pair) || pair.Comparison.ArgumentsDiffer) return null;
        if (Sameness.AreTwo(pair.Comparison.Key) || Sameness.AreTwo(pair.Comparison.Counterpart) || Sameness.SayDifferentTurns(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Quantity, pair.Without(ComparisonField.Quantity), Conflict.ClearNumbers, SideOf(pair.A, a), SideOf(pair.B, b));
    }

    private static Side SideOf(ClaimProfile claim, VoteCount votes) => new(votes.Span, votes.Span.Of(claim.Claim.Document.Text).ToString());
}
