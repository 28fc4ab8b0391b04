using ReliabilityKit.Claims;
using ReliabilityKit.Matching;
using ReliabilityKit.Matching.Lexicon;
using ReliabilityKit.Matching.Words;

namespace ReliabilityKit.Findings.Rules;

/// <summary>Two dates for the next meeting: there is one next meeting.</summary>
internal sealed class ScheduleRule : IFindingRule
{
    private const string Meeting = "meeting";
    private static readonly string[] s_next = ["next", "again"];
    private static readonly string[] s_meet = ["meet", "convene", "reconvene", "gather", "sit"];

    /// <inheritdoc/>
    public Verdict? Judge(in ClaimPair pair)
    {
        if (!pair.DatesApart || pair.A.IsNegated || pair.B.IsNegated || !IsAhead(pair.A) || !IsAhead(pair.B)) return null;
        if (EventOf(pair.A) is not { } first || EventOf(pair.B) is not { } second) return null;
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

    /// <summary>What is to take place next, or <see langword="null"/>.</summary>
    private static string? EventOf(ClaimProfile claim)
    {
        if (!SaysNext(claim.Claim)) return null;
        if (Array.IndexOf(s_meet, claim.Claim.Action.Lemma) >= 0) return Meeting;
        return claim.Sense.Concept == "take place" ? claim.Key?.Head : null;
    }

    private static bool SaysNext(Claim claim)
    {
        foreach (ReadOnlySpan<char> word in new WordSplitter(claim.Span.Of(claim.Document.Text)))
        {
            foreach (string next in s_next)
            {
                if (word.Equals(next, StringComparison.OrdinalIgnoreCase)) return true;
            }
        }

        return false;
    }
}
