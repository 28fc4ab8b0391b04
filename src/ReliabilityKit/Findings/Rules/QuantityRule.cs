using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Names;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Different numbers in the same place of the same statement.</summary>
/// <remarks>
/// The numbers are ranges, with what "nearly" and "at least" and rounding allow. The unit, what is counted and the act must be the same, and no
/// word may narrow the scope on one side only. A count that a later text raises is an update.
/// </remarks>
internal sealed class QuantityRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if ((!pair.BothAffirmed && !pair.BothPlans) || pair.TimesApart || !Sameness.IsSameAction(pair)) return null;
        if (Sameness.AreTwo(pair.Comparison.Place) || Sameness.SayDifferentTurns(pair) || pair.Comparison.ArgumentsDiffer) return null;
        foreach (Measure a in pair.A.Measures)
        {
            foreach (Measure b in pair.B.Measures)
            {
                if (IsSameMeasure(pair, a, b) && QuantityComparer.AreApart(a, b) && !Figures.HasAgreeing(pair, a, b))
                    return Figures.Judge(pair, a, b, pair.Without(ComparisonField.Quantity));
            }
        }

        return null;
    }

    private static bool IsSameMeasure(in ClaimPair pair, Measure a, Measure b)
    {
        if (!QuantityComparer.MeasureTheSame(a, b) || Scope.Differs(pair.A.Claim, a, pair.B.Claim, b)) return false;
        if (Slot(pair.A, a) is var slot && slot != Slot(pair.B, b)) return false;
        return slot switch
        {
            MeasureSlot.Key => !Sameness.AreTwo(pair.Comparison.Counterpart) && !Sameness.Narrows(pair.A.Counterpart, pair.B.Counterpart),
            MeasureSlot.Counterpart => IsSameKey(pair),
            _ => IsSameKey(pair) && !Sameness.AreTwo(pair.Comparison.Counterpart),
        };
    }

    private static bool IsSameKey(in ClaimPair pair) => Sameness.Agree(pair.Comparison.Key) && !Sameness.Narrows(pair.A.Key, pair.B.Key);

    private static MeasureSlot Slot(ClaimProfile claim, Measure measure)
    {
        NameProfile? holder = measure.Role switch
        {
            MeasureRole.Actor => claim.Actor,
            MeasureRole.Object => claim.Object,
            _ => null,
        };
        return holder is null ? MeasureSlot.Other : ReferenceEquals(holder, claim.Key) ? MeasureSlot.Key : MeasureSlot.Counterpart;
    }

    private enum MeasureSlot
    {
        Other,
        Key,
        Counterpart,
    }
}
