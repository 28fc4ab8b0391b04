using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Facts;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two times in office of one person: who took office in December has not served two years by November.</summary>
internal sealed class TenureRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Tenure is not { } a || pair.B.Tenure is not { } b || !a.Excludes(b) || !Occasion.AreOfOneTime(pair)) return null;
        NameRelation relation = NameComparer.Compare(a.Holder, b.Holder);
        if (relation is not (NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike)) return null;
        Comparison comparison = BirthRule.Weigh(pair, relation);
        return new Verdict(FindingRelation.Contradiction, FindingKind.Date, comparison, Conflict.ClearNumbers, SideOf(pair.A, a), SideOf(pair.B, b));
    }

    private static Side SideOf(ClaimProfile claim, Tenure tenure) => new(tenure.Span, tenure.Span.Of(claim.Claim.Document.Text).ToString());
}
