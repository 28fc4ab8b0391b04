using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Facts;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two results for one match.</summary>
internal sealed class ResultRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Result is not { } a || pair.B.Result is not { } b || !pair.BothAffirmed || pair.TimesApart || !Occasion.IsOneDay(pair)) return null;
        if (!a.IsOfSameSides(b) || !a.Excludes(b)) return null;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Quantity, Weigh(pair), Conflict.ClearNumbers, SideOf(pair.A, a), SideOf(pair.B, b));
    }

    /// <summary>Two sides on one day meet once.</summary>
    public static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Comparison;
        comparison[ComparisonField.Actor] = ComparisonLevels.SameName;
        comparison[ComparisonField.Object] = ComparisonLevels.SameName;
        comparison[ComparisonField.Action] = ComparisonLevels.Missing;
        comparison[ComparisonField.Quantity] = ComparisonLevels.Missing;
        if (comparison[ComparisonField.Text].Weight < 0) comparison[ComparisonField.Text] = ComparisonLevels.Missing;
        return comparison;
    }

    private static Side SideOf(ClaimProfile claim, MatchResult result) => new(result.Span, result.Span.Of(claim.Claim.Document.Text).ToString());
}
