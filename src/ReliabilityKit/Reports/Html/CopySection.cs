using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>Copied passages, gathered by the two documents that share them: of an agency's text there are many.</summary>
internal sealed class CopySection(PageContext page)
{
    private const int QuoteLength = 280;

    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        IGrouping<(string, string), Finding>[] pairs =
        [
            .. page.Report.Findings
                .Where(finding => finding.Relation == FindingRelation.Copy)
                .GroupBy(finding => (finding.A.Claim.Document.Id, finding.B.Claim.Document.Id)),
        ];
        if (pairs.Length == 0)
            return;
        page.OpenSection(
            SectionNames.Anchor(FindingRelation.Copy),
            SectionNames.Heading(FindingRelation.Copy),
            "The same words stand in two texts, which are one witness and not two. The texts that share most come first.");
        foreach (IGrouping<(string, string), Finding> pair in pairs.OrderByDescending(pair => pair.Count()))
            WritePair([.. pair]);
        _markup.CloseLine();
    }

    private void WritePair(Finding[] findings)
    {
        _markup.Open("details", ("class", "copies"), ("data-group", ""));
        _markup.Open("summary");
        WriteName(findings[0].A);
        _markup.Text(" and ");
        WriteName(findings[0].B);
        _markup.Text($": {HumanText.Count(findings.Length, "passage")}");
        _markup.Close();
        _markup.Open("ul");
        foreach (Finding finding in findings)
            WritePassage(finding);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteName(Evidence evidence) => _markup.Element("bdi", SourceRow.NameOf(evidence.Claim.Document));

    private void WritePassage(Finding finding)
    {
        string anchor = FindingAttributes.Anchor(finding);
        _markup.Open(
            "li",
            ("id", anchor),
            ("data-kind", ContractNames.Of(finding.Kind)),
            ("data-sources", FindingAttributes.Sources(finding, page)),
            ("data-days", FindingAttributes.Days(finding)));
        _markup.Element("q", HumanText.Short(finding.A.Quote, QuoteLength), ("dir", "auto"));
        _markup.Text(" ");
        _markup.Element("a", "#" + finding.Id, ("class", "anchor"), ("href", "#" + anchor), ("aria-label", "Permanent link to this finding"));
        _markup.CloseLine();
    }
}
