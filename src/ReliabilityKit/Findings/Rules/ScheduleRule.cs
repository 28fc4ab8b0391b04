using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two dates for the next meeting: there is one next meeting.</summary>
internal sealed class ScheduleRule : IFindingRule
{
    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.DatesApart || pair.A.IsNegated || pair.B.IsNegated || !IsAhead(pair.A) || !IsAhead(pair.B)) return null;
        if (pair.A.NextEvent is not { } first || pair.B.NextEvent is not { } second) return null;
        if (NounThesaurus.Default.Relate(first, second) is not (NounRelation.Same or NounRelation.Synonym)) return null;
        Comparison comparison = pair.Comparison;
        foreach (ComparisonField field in (ReadOnlySpan<ComparisonField>)[ComparisonField.Actor, ComparisonField.Object, ComparisonField.Date])
            comparison[field] = ComparisonLevels.Missing;
        comparison[ComparisonField.Action] = ComparisonLevels.SynonymVerb;
        return new Verdict(
            FindingRelation.Contradiction,
            FindingKind.Date,
            comparison,
            Conflict.OnceOnlyDates,
            Sameness.DateOf(pair.A.Claim),
            Sameness.DateOf(pair.B.Claim));
    }

    /// <summary>Its date lies behind the day its text was published.</summary>
    private static bool IsAhead(ClaimProfile claim) =>
        claim.When.Start is { } start && claim.Document.Document.Published is { } published && start.Date > published.Date;
}
