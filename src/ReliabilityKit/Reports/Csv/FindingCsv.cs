using ReliabilityKit.Documents;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Csv;

/// <summary>The table of findings, the surest first.</summary>
internal static class FindingCsv
{
    public static void Write(CsvWriter csv, CheckReport report)
    {
        csv.Header(
            "id", "relation", "kind", "confidence", "explanation",
            "a_claim", "a_document", "a_source", "a_published", "a_start", "a_length", "a_quote", "a_value",
            "b_claim", "b_document", "b_source", "b_published", "b_start", "b_length", "b_quote", "b_value");
        foreach (Finding finding in report.Findings)
        {
            csv.Text(finding.Id);
            csv.Name(ContractNames.Of(finding.Relation));
            csv.Name(ContractNames.Of(finding.Kind));
            csv.Measure(finding.Confidence);
            csv.Text(finding.Explanation);
            WriteEvidence(csv, finding.A);
            WriteEvidence(csv, finding.B);
            csv.EndRow();
        }
    }

    private static void WriteEvidence(CsvWriter csv, Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        csv.Text(evidence.Claim.Id);
        csv.Text(document.Id);
        csv.Text(document.Source);
        csv.Name(ReportTime.Format(document));
        csv.Number(evidence.Span.Start);
        csv.Number(evidence.Span.Length);
        csv.Text(evidence.Quote);
        csv.Text(evidence.Value);
    }
}
