using ReliabilityKit.Documents;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One line, and two places at which it begins or ends: from the station or from the airport to the harbour.</summary>
internal sealed class RouteRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Route is not { } a || pair.B.Route is not { } b || !a.Excludes(b) || (!pair.BothAffirmed && !AreTold(pair))) return null;
        if (!Sameness.IsSameAction(pair) || !Sameness.Agree(pair.Comparison.Key) || pair.A.Key is not { IsDefinite: true, IsPlural: false } || pair.B.Key is not { IsDefinite: true, IsPlural: false }) return null;
        if (pair.TimesApart || Sameness.SayDifferentTurns(pair) || !Occasion.MayShareFigures(pair)) return null;
        Comparison comparison = pair.Without(ComparisonField.Arguments);
        comparison[ComparisonField.Place] = ComparisonLevels.Missing;
        bool beginsApart = a.From != b.From;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Place, comparison, Conflict.TwoPlaces, SideOf(pair.A, beginsApart ? a.FromSpan : a.ToSpan), SideOf(pair.B, beginsApart ? b.FromSpan : b.ToSpan));
    }

    /// <summary>What a line that is to be built will do is told as firmly as what one does.</summary>
    private static bool AreTold(in ClaimPair pair) => (pair.A.IsPlan || pair.A.IsAsserted) && (pair.B.IsPlan || pair.B.IsAsserted) && !pair.A.IsNegated && !pair.B.IsNegated;

    private static Side SideOf(ClaimProfile claim, TextSpan span) => new(span, span.Of(claim.Claim.Document.Text).ToString());
}
