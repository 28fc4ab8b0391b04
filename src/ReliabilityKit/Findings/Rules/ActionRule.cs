using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Acts or states that exclude each other, said of the same: approved and rejected, open and closed.</summary>
internal sealed class ActionRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        bool status = pair.Comparison.Action == ActionRelation.OppositeStatus;
        if (!status && pair.Comparison.Action != ActionRelation.OppositeAct) return null;
        if (!pair.BothAffirmed || !Sameness.IsOneEvent(pair) || pair.TimesApart || Sameness.AreTwo(pair.Comparison.Place)) return null;
        if (Occasion.IsAhead(pair.A) != Occasion.IsAhead(pair.B) || AreOfTwoPeriods(pair)) return null;
        if (pair.Comparison.ArgumentsDiffer || !Occasion.IsShared(pair) || Sameness.MayBeOtherMembers(pair) || Occasion.IsNarrative(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            status ? FindingKind.Status : FindingKind.Action,
            pair.Comparison,
            status ? Conflict.OppositeStates : Conflict.OppositeActs,
            Sameness.ActionOf(pair.A.Claim),
            Sameness.ActionOf(pair.B.Claim));
    }

    /// <summary>What rose on Friday may have fallen over the year.</summary>
    private static bool AreOfTwoPeriods(in ClaimPair pair) => pair.A.Sense.Nature == ActionNature.Change && pair.A.ChangeMonths != pair.B.ChangeMonths;
}
