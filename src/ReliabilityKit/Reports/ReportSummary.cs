using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports;

/// <summary>The counts that stand at the head of a report.</summary>
/// <param name="Documents">Number of documents checked.</param>
/// <param name="Claims">Number of claims read.</param>
/// <param name="Omissions">Number of things left out.</param>
internal sealed record ReportSummary(int Documents, int Claims, int Omissions)
{
    private readonly int[] _counts = new int[Relations.Length];

    /// <summary>The relations in the order in which reports show them.</summary>
    public static readonly FindingRelation[] Relations = Enum.GetValues<FindingRelation>();

    public static ReportSummary Of(CheckReport report)
    {
        var summary = new ReportSummary(report.Documents.Length, report.Claims.Length, report.Omissions.Length);
        foreach (Finding finding in report.Findings)
            summary._counts[(int)finding.Relation]++;
        return summary;
    }

    public int CountOf(FindingRelation relation) => _counts[(int)relation];
}
