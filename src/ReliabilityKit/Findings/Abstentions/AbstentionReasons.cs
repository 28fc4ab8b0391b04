using ReliabilityKit.Findings.Rules;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Abstentions;

/// <summary>Says why the rules keep silent about a pair: the first of the questions that they ask in common to which the answer is no.</summary>
internal static class AbstentionReasons
{
    /// <summary>Returns the reason for a pair without a verdict.</summary>
    public static AbstentionReason Of(in ClaimPair pair) =>
        !pair.BothAsserted && !pair.BothPlans ? AbstentionReason.NotAsserted
        : pair.TimesApart ? AbstentionReason.OtherTime
        : Sameness.AreTwo(pair.Comparison.Place) ? AbstentionReason.OtherPlace
        : Sameness.AreTwo(pair.Comparison.Key) || Sameness.AreTwo(pair.Comparison.Counterpart) ? AbstentionReason.OtherParticipant
        : Sameness.SayDifferentTurns(pair) ? AbstentionReason.OtherOccasion
        : pair.Comparison.ArgumentsDiffer ? AbstentionReason.OtherDetail
        : ReferenceEquals(pair.Comparison[ComparisonField.Quantity].Level, ComparisonLevels.ApartQuantity) ? AbstentionReason.OtherMeasure
        : AbstentionReason.NothingInCommon;
}
