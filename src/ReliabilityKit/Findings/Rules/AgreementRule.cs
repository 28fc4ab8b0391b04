using ReliabilityKit.Claims.Quantities;
using ReliabilityKit.Documents;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two texts that give one figure for one measure, one vote or one match, whatever else their clauses say.</summary>
internal sealed class AgreementRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (pair.IsCopy || ReferenceEquals(pair.A.Document, pair.B.Document) || !pair.BothAffirmed || pair.TimesApart) return null;
        if (!Occasion.MayShareFigures(pair) || Sameness.AreTwo(pair.Comparison.Place) || Figures.AreWished(pair.A) != Figures.AreWished(pair.B)) return null;
        return OfVotes(pair) ?? OfResults(pair) ?? OfMeasures(pair);
    }

    private static Verdict? OfVotes(in ClaimPair pair) =>
        pair.A.Votes is { Most: >= 0 } a && pair.B.Votes is { Most: >= 0 } b && !a.Excludes(b) && VoteRule.IsOneVote(pair)
            ? Agreement(VoteRule.Weigh(pair), SideOf(pair.A, a.Span), SideOf(pair.B, b.Span))
            : null;

    private static Verdict? OfResults(in ClaimPair pair) =>
        pair.A.Result is { } a && pair.B.Result is { } b && Occasion.IsOneDay(pair) && a.IsOfSameSides(b) && !a.Excludes(b)
            ? Agreement(ResultRule.Weigh(pair), SideOf(pair.A, a.Span), SideOf(pair.B, b.Span))
            : null;

    private static Verdict? OfMeasures(in ClaimPair pair)
    {
        foreach (Measure a in pair.A.Measures)
        {
            foreach (Measure b in pair.B.Measures)
            {
                if (!AreEqual(a, b) || Level(pair, a, b) is not { } level || !Figures.AreOfOnePeriod(pair, a, b)) continue;
                if (!Scope.Differs(pair.A, a, pair.B, b))
                    return Agreement(MeasureRule.Weigh(pair, a, b, level), SideOf(pair.A, a.Quantity.Span), SideOf(pair.B, b.Quantity.Span));
            }
        }

        return null;
    }

    /// <summary>One topic or one thing measured; else a number that two texts do not give by chance. A share of people is one only of those who do the same.</summary>
    private static FieldScore? Level(in ClaimPair pair, Measure a, Measure b) =>
        (IsShare(pair.A, a) || IsShare(pair.B, b)) && !Sameness.IsSameAction(pair) ? null : MeasureRule.Level(pair, a, b) ?? Coincidence.Level(pair, a, b);

    private static bool IsShare(ClaimProfile claim, Measure measure) =>
        measure.Quantity.Kind == QuantityKind.Percent && claim.Claim.Document.Text.AsSpan(measure.Quantity.Span.End).StartsWith(" of ", StringComparison.Ordinal);

    /// <summary>One number, given as such by both; one and two of a thing are met too often to say anything.</summary>
    private static bool AreEqual(Measure a, Measure b) =>
        QuantityComparer.AreComparable(a, b) && a.Quantity is { Relation: QuantityRelation.Equal or QuantityRelation.Up or QuantityRelation.Down, Value: { } value }
        && b.Quantity.Relation is QuantityRelation.Equal or QuantityRelation.Up or QuantityRelation.Down && b.Quantity.Value is not null && value > 2
        && !QuantityComparer.AreApart(a, b) && (a.Quantity.Kind != QuantityKind.Count || value == b.Quantity.Value);

    private static Verdict Agreement(Comparison comparison, Side a, Side b) =>
        new(FindingRelation.Corroboration, FindingKind.Quantity, comparison, Conflict.Agreement, a, b);

    private static Side SideOf(ClaimProfile claim, TextSpan span) => new(span, span.Of(claim.Claim.Document.Text).ToString());
}
