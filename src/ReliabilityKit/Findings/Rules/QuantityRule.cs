using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
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
        if ((!pair.BothAffirmed && !pair.BothPlans) || pair.TimesApart || !Occasion.MayShareFigures(pair) || Figures.AreWished(pair.A) != Figures.AreWished(pair.B) || !Sameness.IsSameAction(pair)) return null;
        if (Sameness.AreTwo(pair.Comparison.Place) || Sameness.SayDifferentTurns(pair) || pair.Comparison.ArgumentsDiffer) return null;
        foreach (Measure a in pair.A.Measures)
        {
            foreach (Measure b in pair.B.Measures)
            {
                if (IsSameMeasure(pair, a, b) && QuantityComparer.AreApart(a, b) && !Figures.HasAgreeing(pair, a, b) && Figures.AreOfOnePeriod(pair, a, b))
                    return Figures.Judge(pair, a, b, pair.Without(ComparisonField.Quantity));
            }
        }

        return null;
    }

    private static bool IsSameMeasure(in ClaimPair pair, Measure a, Measure b)
    {
        if (a.Quantity.Kind == QuantityKind.Age || !QuantityComparer.MeasureTheSame(a, b) || Scope.Differs(pair.A, a, pair.B, b)) return false;
        if (Slot(pair.A, a) is var slot && slot != Slot(pair.B, b)) return false;
        return slot switch
        {
            MeasureSlot.Key => !Sameness.AreTwo(pair.Comparison.Counterpart) && (a.Topic is not null || HaveMoreInCommon(pair)) && !Sameness.Narrows(pair.A.Counterpart, pair.B.Counterpart),
            MeasureSlot.Counterpart => IsSameKey(pair),
            _ => IsSameKey(pair) && !Sameness.AreTwo(pair.Comparison.Counterpart),
        };
    }

    /// <summary>That jobs are cut in both texts does not make them the same jobs.</summary>
    private static bool HaveMoreInCommon(in ClaimPair pair) =>
        Sameness.Agree(pair.Comparison.Counterpart) || (pair.A.Sense.Nature == ActionNature.Once && pair.Comparison.Key >= NameRelation.SameNoun) || pair.Comparison[ComparisonField.Arguments].Weight > 0 || pair.Comparison[ComparisonField.Text].Weight > 0
        || pair.Comparison[ComparisonField.Place].Weight > 0 || pair.Comparison[ComparisonField.Date].Weight > 0;

    private static bool IsSameKey(in ClaimPair pair) => Sameness.Agree(pair.Comparison.Key) && !Sameness.Narrows(pair.A.Key, pair.B.Key);

    private static MeasureSlot Slot(ClaimProfile claim, Measure measure)
    {
        NameProfile? holder = measure.Role switch
        {
            MeasureRole.Actor => claim.Actor,
            MeasureRole.Object => claim.Object,
            _ => null,
        };
        return holder is null ? MeasureSlot.Other : ReferenceEquals(holder, claim.Key) && !claim.IsAgentless ? MeasureSlot.Key : MeasureSlot.Counterpart;
    }

    private enum MeasureSlot
    {
        Other,
        Key,
        Counterpart,
    }
}
