using System.Globalization;
using System.Text;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports;

/// <summary>Writes a report to be read: Markdown with the counts, each finding with both quotes, what is believed, the sources, the documents, and what was left out.</summary>
/// <remarks>Quotes are the exact words, but for line breaks, which become spaces; whatever Markdown would take for its own is escaped.</remarks>
public sealed class MarkdownReportWriter : IReportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        WriteSummary(writer, report);
        foreach (FindingRelation relation in ReportSummary.Relations)
            WriteFindings(writer, report, relation);
        MarkdownRatings.WriteFacts(writer, report);
        MarkdownRatings.WriteSources(writer, report);
        WriteDocuments(writer, report);
        WriteOmissions(writer, report);
    }

    private static void WriteSummary(StreamWriter writer, CheckReport report)
    {
        var summary = ReportSummary.Of(report);
        writer.WriteLine("# Findings\n");
        if (report.Interruption is { } interruption)
            writer.WriteLine($"**{interruption}**\n");
        writer.WriteLine("| documents | claims | contradictions | disputes | corroborations | updates | copies | left out |");
        writer.WriteLine("|---:|---:|---:|---:|---:|---:|---:|---:|");
        writer.Write(Invariant($"| {summary.Documents} | {summary.Claims} |"));
        foreach (FindingRelation relation in ReportSummary.Relations)
            writer.Write(Invariant($" {summary.CountOf(relation)} |"));
        writer.WriteLine(Invariant($" {summary.Omissions} |"));
    }

    private static void WriteFindings(StreamWriter writer, CheckReport report, FindingRelation relation)
    {
        int number = 0;
        foreach (Finding finding in report.Findings)
        {
            if (finding.Relation != relation)
                continue;
            if (++number == 1)
                writer.WriteLine($"\n## {Capitalized(ContractNames.Plural(relation))}");
            WriteFinding(writer, finding, number);
        }
    }

    private static void WriteFinding(StreamWriter writer, Finding finding, int number)
    {
        writer.WriteLine(Invariant($"\n### {number}. {Capitalized(ContractNames.Of(finding.Kind))} ({finding.Confidence:0.00})\n"));
        writer.WriteLine(MarkdownText.Escape(finding.Explanation));
        WriteEvidence(writer, finding.A);
        WriteEvidence(writer, finding.B);
    }

    private static void WriteEvidence(StreamWriter writer, Evidence evidence)
    {
        Document document = evidence.Claim.Document;
        writer.WriteLine($"\n> {MarkdownText.Escape(evidence.Quote)}");
        writer.WriteLine(">");
        writer.WriteLine(Invariant(
            $"> — {MarkdownText.Escape(document.Source ?? document.Id)}, `{MarkdownText.Code(evidence.Claim.Id)}`, characters {evidence.Span.Start}–{evidence.Span.End}"));
    }

    private static void WriteDocuments(StreamWriter writer, CheckReport report)
    {
        writer.WriteLine("\n## Documents\n");
        writer.WriteLine("| id | source | title | published |");
        writer.WriteLine("|---|---|---|---|");
        foreach (Document document in report.Documents)
            writer.WriteLine($"| {Cell(document.Id)} | {Cell(document.Source)} | {Cell(document.Title)} | {ReportTime.Format(document)} |");
    }

    private static void WriteOmissions(StreamWriter writer, CheckReport report)
    {
        if (report.Omissions.IsEmpty)
            return;
        writer.WriteLine("\n## Left out\n");
        foreach (Omission omission in report.Omissions.Where(omission => omission.Kind != OmissionKind.Unfinished))
            writer.WriteLine($"- {MarkdownText.Escape(omission.ToString())}");
        foreach (IGrouping<string, Omission> group in UnfinishedDocuments.ByReason(report))
            writer.WriteLine(Invariant($"- {group.Count()} {group.Key}: {MarkdownText.Escape(string.Join(", ", group.Select(omission => omission.Path)))}"));
    }

    private static string Cell(string? text) => MarkdownText.Escape(text ?? "");

    private static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
