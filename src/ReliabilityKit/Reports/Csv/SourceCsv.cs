using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Csv;

/// <summary>The table of sources, in the order in which the documents name them.</summary>
internal static class SourceCsv
{
    public static void Write(CsvWriter csv, CheckReport report)
    {
        csv.Header(
            "source", "documents", "copied_documents", "independent_documents", "claims",
            "contradictions", "disputes", "corroborations", "updates", "copies");
        foreach (SourceRow row in SourceTable.Of(report).Rows)
        {
            csv.Text(row.Name);
            csv.Number(row.Documents);
            csv.Number(row.CopiedDocuments);
            csv.Number(row.IndependentDocuments);
            csv.Number(row.Claims);
            foreach (FindingRelation relation in ReportSummary.Relations)
                csv.Number(row.CountOf(relation));
            csv.EndRow();
        }
    }
}
