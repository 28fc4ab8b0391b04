using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two tallies of goals for one player in one match.</summary>
internal sealed class TallyRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Tally == 0 || pair.B.Tally == 0 || pair.A.Tally == pair.B.Tally) return null;
        if (!pair.BothAffirmed || pair.TimesApart || !Occasion.IsOneDay(pair) || Sameness.AreTwo(pair.Comparison.Place)) return null;
        if (pair.Comparison.Key is not (NameRelation.SameName or NameRelation.PartialName or NameRelation.SpelledAlike)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Quantity,
            pair.Without(ComparisonField.Object),
            Conflict.ClearNumbers,
            Sameness.ActionOf(pair.A.Claim),
            Sameness.ActionOf(pair.B.Claim));
    }
}
