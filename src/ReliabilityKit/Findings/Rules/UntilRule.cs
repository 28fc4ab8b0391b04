using ReliabilityKit.Claims;
using ReliabilityKit.Claims.Dates;
using ReliabilityKit.Matching;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two days until which the same goes on: "the exhibition runs until 30 September".</summary>
internal sealed class UntilRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (EndOf(pair.A) is not { } a || EndOf(pair.B) is not { } b || a == b || pair.CopyOneDate || pair.A.IsNegated || pair.B.IsNegated) return null;
        if (!(pair.BothAsserted || pair.BothPlans) || !Sameness.IsSameAction(pair) || !Sameness.IsOneEvent(pair)) return null;
        if (Sameness.AreTwo(pair.Comparison.Place) || pair.Comparison.ArgumentsDiffer || !Occasion.MayShareFigures(pair)) return null;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Date,
            pair.Without(ComparisonField.Date),
            Conflict.AdjacentDates,
            Sameness.DateOf(pair.A.Claim),
            Sameness.DateOf(pair.B.Claim));
    }

    private static NodaTime.LocalDateTime? EndOf(ClaimProfile claim)
    {
        if (claim.Claim.Date is not { Relation: DateRelation.Before, Precision: <= DatePrecision.Month } date || claim.When.End is not { } end) return null;
        return SaysUntil(claim.Claim, date) ? end : null;
    }

    /// <summary>"By Friday" something may be over long before; "until Friday" it goes on.</summary>
    private static bool SaysUntil(Claim claim, TemporalExpression date)
    {
        ReadOnlySpan<char> before = claim.Document.Text.AsSpan(claim.SentenceSpan.Start, Math.Max(0, date.Span.Start - claim.SentenceSpan.Start)).TrimEnd();
        return before.EndsWith("until", StringComparison.OrdinalIgnoreCase) || before.EndsWith("till", StringComparison.OrdinalIgnoreCase)
            || date.Span.Of(claim.Document.Text).StartsWith("until", StringComparison.OrdinalIgnoreCase);
    }
}
