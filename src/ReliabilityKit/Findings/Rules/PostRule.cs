using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Rules;

/// <summary>One post, and two who are said to hold it at one time.</summary>
internal sealed class PostRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.A.Post is not { } a || pair.B.Post is not { } b || !a.Excludes(b)) return null;
        if (!pair.BothAffirmed || pair.TimesApart || !Occasion.MayShareFigures(pair) || pair.A.Claim.Action.Tense != pair.B.Claim.Action.Tense) return null;
        return new Verdict(
            FindingRelation.Contradiction, FindingKind.Actor, Weigh(pair), Conflict.TwoActors, Sameness.Named(a.Holder.Participant), Sameness.Named(b.Holder.Participant));
    }

    private static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Comparison;
        comparison[ComparisonField.Actor] = ComparisonLevels.Missing;
        comparison[ComparisonField.Object] = ComparisonLevels.SameNoun;
        comparison[ComparisonField.Action] = ComparisonLevels.Missing;
        return comparison;
    }
}
