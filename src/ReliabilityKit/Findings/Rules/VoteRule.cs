using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Facts;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two counts for one vote.</summary>
internal sealed class VoteRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Votes is not { } a || pair.B.Votes is not { } b || !a.Excludes(b) || !pair.BothAsserted || pair.TimesApart) return null;
        if (!IsOneVote(pair)) return null;
        FindingKind kind = a.IsUnanimous || b.IsUnanimous ? FindingKind.Polarity : FindingKind.Quantity;
        return new Verdict(FindingRelation.Contradiction, kind, Weigh(pair), Conflict.ClearNumbers, SideOf(pair.A, a), SideOf(pair.B, b));
    }

    /// <summary>Returns whether both tell of the vote on one matter, as far as they say.</summary>
    public static bool IsOneVote(in ClaimPair pair)
    {
        if (Sameness.SayDifferentTurns(pair)) return false;
        if (!Sameness.IsSameAction(pair)) return Occasion.IsOneDay(pair);
        return Occasion.MayShareFigures(pair) && !pair.Comparison.ArgumentsDiffer && !Sameness.AreTwo(pair.Comparison.Key) && !Sameness.AreTwo(pair.Comparison.Counterpart);
    }

    /// <summary>Who tells "the vote was five to two" and who tells "two members dissented" speak of one act in other words.</summary>
    public static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Without(ComparisonField.Quantity);
        if (Sameness.IsSameAction(pair)) return comparison;
        comparison[ComparisonField.Actor] = ComparisonLevels.Missing;
        comparison[ComparisonField.Object] = ComparisonLevels.Missing;
        comparison[ComparisonField.Action] = ComparisonLevels.SynonymVerb;
        if (comparison[ComparisonField.Text].Weight < 0) comparison[ComparisonField.Text] = ComparisonLevels.Missing;
        return comparison;
    }

    private static Side SideOf(ClaimProfile claim, VoteCount votes) => new(votes.Span, votes.Span.Of(claim.Claim.Document.Text).ToString());
}
