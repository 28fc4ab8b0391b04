using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>The same, said to be so and not to be so.</summary>
internal sealed class PolarityRule : IFindingRule
{
    /// <summary>Common words without a named participant need more of the clause in common.</summary>
    private const double LikeWords = 0.3;

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.BothAsserted || pair.SamePolarity || (pair.TimesApart && !Occasion.IsNeverYet(pair))) return null;
        if (!Sameness.IsSameAction(pair) && !NegatesWhatIsImplied(pair)) return null;
        if (!Sameness.IsOneEvent(pair) || Sameness.AreTwo(pair.Comparison.Place) || !Occasion.IsShared(pair)) return null;
        if (pair.Comparison.ArgumentsDiffer || !IsSpecific(pair) || Occasion.IsNarrative(pair) || NarrowsByNumber(pair)) return null;
        return new Verdict(
            Voice.Dispute(pair.A.Claim, pair.B.Claim) ? FindingRelation.Dispute : FindingRelation.Contradiction,
            FindingKind.Polarity,
            Weigh(pair),
            pair.Comparison.Action == ActionRelation.Entails ? Conflict.ImpliedNegation : Conflict.Negation,
            Sameness.ActionOf(pair.A.Claim),
            Sameness.ActionOf(pair.B.Claim));
    }

    /// <summary>What nobody did at all is denied of everybody, in whatever words the other text names them.</summary>
    private static Comparison Weigh(in ClaimPair pair)
    {
        Comparison comparison = pair.Comparison;
        bool isAbsolute = pair.A.Sense.IsKnown && Occasion.IsNeverYet(pair) && comparison[ComparisonField.Text].Weight < 0;
        if (isAbsolute) comparison[ComparisonField.Text] = ComparisonLevels.Missing;
        return comparison;
    }

    /// <summary>Who was convicted was charged; who was not charged may still have been arrested.</summary>
    private static bool NegatesWhatIsImplied(in ClaimPair pair) =>
        pair.Comparison.Action == ActionRelation.Entails
        && (pair.A.IsNegated ? ActionLexicon.Default.Implies(pair.B.Sense, pair.A.Sense) : ActionLexicon.Default.Implies(pair.A.Sense, pair.B.Sense));

    /// <summary>What "did not close above 8,000" may have closed all the same.</summary>
    private static bool NarrowsByNumber(in ClaimPair pair)
    {
        (ClaimProfile negated, ClaimProfile affirmed) = pair.A.IsNegated ? (pair.A, pair.B) : (pair.B, pair.A);
        foreach (Measure measure in negated.Measures)
        {
            bool narrows = measure.Role is MeasureRole.Argument or MeasureRole.Clause && measure.Quantity.Kind != QuantityKind.Count;
            if (narrows && !affirmed.Measures.Any(other => QuantityComparer.MeasureTheSame(measure, other))) return true;
        }

        return false;
    }

    /// <summary>"It is not" against "it is" says nothing without what it is.</summary>
    private static bool IsSpecific(in ClaimPair pair) =>
        (Sameness.Agree(pair.Comparison.Counterpart) && pair.A.Sense.Nature != ActionNature.Speech)
        || (pair.A.Sense.IsKnown && pair.A.Sense.Nature != ActionNature.Speech && pair.Comparison.Counterpart is null)
        || pair.Comparison.TextLikeness >= LikeWords;
}
