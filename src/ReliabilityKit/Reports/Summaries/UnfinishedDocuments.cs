using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports.Summaries;

/// <summary>The documents that a stopped check did not come to. There can be very many: a person wants them together.</summary>
internal static class UnfinishedDocuments
{
    /// <summary>Returns them by what was not done with them.</summary>
    public static IEnumerable<IGrouping<string, Omission>> ByReason(CheckReport report) => report.Omissions
        .Where(omission => omission.Kind == OmissionKind.Unfinished)
        .GroupBy(omission => omission.Reason, StringComparer.Ordinal);
}
