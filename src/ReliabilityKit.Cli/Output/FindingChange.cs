using ReliabilityKit.Cli.Input;

namespace ReliabilityKit.Cli.Output;

/// <summary>What became of a finding between two reports.</summary>
/// <param name="Old">The finding in the earlier report; <see langword="null"/> when it came.</param>
/// <param name="New">The finding in the later report; <see langword="null"/> when it went.</param>
internal sealed record FindingChange(ReportedFinding? Old, ReportedFinding? New)
{
    /// <summary>A confidence that moves by less than this shows as the same number.</summary>
    private const double LeastMove = 0.005;

    /// <summary>Gets <c>came</c>, <c>went</c> or <c>changed</c>.</summary>
    public string Change => Old is null ? "came" : New is null ? "went" : "changed";

    /// <summary>Compares two reports.</summary>
    /// <returns>What changed, came and went, in the order of the later report, then of the earlier.</returns>
    public static IEnumerable<FindingChange> Between(ReportedFinding[] old, ReportedFinding[] @new)
    {
        Dictionary<string, ReportedFinding> left = new(StringComparer.Ordinal);
        foreach (ReportedFinding finding in old)
            left.TryAdd(finding.Id, finding);
        List<ReportedFinding> unknown = [];
        List<FindingChange> changes = [];
        foreach (ReportedFinding finding in @new)
        {
            if (!left.Remove(finding.Id, out ReportedFinding? before))
                unknown.Add(finding);
            else if (Math.Abs(finding.Confidence - before.Confidence) >= LeastMove)
                changes.Add(new FindingChange(before, finding));
        }

        return [.. changes, .. Pair(unknown, [.. old.Where(finding => left.ContainsKey(finding.Id))])];
    }

    /// <summary>A finding about the same two passages is the old one seen otherwise, not a new one.</summary>
    private static IEnumerable<FindingChange> Pair(List<ReportedFinding> came, List<ReportedFinding> went)
    {
        foreach (ReportedFinding finding in came)
        {
            int before = went.FindIndex(other => other.Passages == finding.Passages);
            yield return new FindingChange(before < 0 ? null : went[before], finding);
            if (before >= 0)
                went.RemoveAt(before);
        }

        foreach (ReportedFinding finding in went)
            yield return new FindingChange(finding, null);
    }
}
