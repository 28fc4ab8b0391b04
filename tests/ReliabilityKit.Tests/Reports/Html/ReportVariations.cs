using ReliabilityKit.Claims;
using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports;

namespace ReliabilityKit.Tests.Reports.Html;

/// <summary>Changes of a report that tests need.</summary>
internal static class ReportVariations
{
    /// <summary>Gives the first side of the first finding another text, whose last word is the clause.</summary>
    public static CheckReport WithTextAround(this CheckReport report, string text)
    {
        Finding finding = report.Findings[0];
        var span = new TextSpan(text.LastIndexOf(' ') + 1, text.Length - text.LastIndexOf(' ') - 1);
        var document = new Document("long", text);
        Claim claim = finding.A.Claim with { Document = document, Span = span, SentenceSpan = new TextSpan(0, text.Length) };
        return report with { Findings = [finding with { A = new Evidence(claim, span, "boats") { ValueSpan = span } }] };
    }
}
