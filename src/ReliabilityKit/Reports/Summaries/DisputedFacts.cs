using System.Collections.Immutable;
using ReliabilityKit.Claims;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>Finds the facts for which texts give several values: findings of one kind that share a claim are about one fact.</summary>
internal static class DisputedFacts
{
    /// <summary>Returns the facts that were written about at two times at least, those of the surest findings first.</summary>
    public static ImmutableArray<DisputedFact> Find(CheckReport report)
    {
        var groups = new ClaimGroups();
        foreach (Finding finding in report.Findings.Where(IsAboutAValue))
            groups.Join(Key(finding, finding.A), Key(finding, finding.B));
        return
        [
            .. report.Findings.Where(IsAboutAValue)
                .GroupBy(finding => groups.Find(Key(finding, finding.A)), StringComparer.Ordinal)
                .Where(group => group.Any(finding => finding.Relation != FindingRelation.Corroboration))
                .Select(CreateFact)
                .Where(fact => fact.Values.Length > 1 && fact.Times.Length > 1),
        ];
    }

    private static bool IsAboutAValue(Finding finding) => finding.Relation != FindingRelation.Copy;

    private static string Key(Finding finding, Evidence evidence) => $"{finding.Kind} {evidence.Claim.Id}";

    private static DisputedFact CreateFact(IEnumerable<Finding> findings)
    {
        Finding[] about = [.. findings];
        IEnumerable<DisputedValue> values = about
            .SelectMany(finding => new[] { finding.A, finding.B })
            .DistinctBy(evidence => evidence.Claim.Id, StringComparer.Ordinal)
            .OrderBy(evidence => DisputedFact.TimeOf(evidence.Claim.Document))
            .ThenBy(evidence => evidence.Claim.Id, StringComparer.Ordinal)
            .GroupBy(evidence => ValueOf(about[0].Kind, evidence), StringComparer.OrdinalIgnoreCase)
            .Select(group => new DisputedValue(ValueOf(about[0].Kind, group.First()), [.. group.Select(evidence => evidence.Claim)]));
        return new DisputedFact(about.First(finding => finding.Relation != FindingRelation.Corroboration), [.. values]);
    }

    private static string ValueOf(FindingKind kind, Evidence evidence) => kind != FindingKind.Polarity
        ? evidence.Value
        : evidence.Claim.Action.Polarity == Polarity.Negated ? "said not to be so" : "said to be so";
}
