using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>Findings that are no conflicts, one a row: corroborations, updates and copies.</summary>
internal sealed class PairSection(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;

    public void Write(FindingRelation relation, string introduction)
    {
        Finding[] findings = [.. page.Report.Findings.Where(finding => finding.Relation == relation)];
        if (findings.Length == 0)
            return;
        page.OpenSection(SectionNames.Anchor(relation), SectionNames.Heading(relation), introduction);
        _markup.Open("details", ("open", relation == FindingRelation.Copy ? null : ""));
        _markup.Element("summary", HumanText.Count(findings.Length, "pair of passages", "pairs of passages"));
        WriteTable(findings, relation);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteTable(Finding[] findings, FindingRelation relation)
    {
        _markup.Open("table", ("class", "pairs " + ContractNames.Of(relation)));
        page.TableHead("About", "One text", "Other text", "Confidence");
        _markup.Open("tbody");
        foreach (Finding finding in findings)
            WriteRow(finding);
        _markup.Close();
        _markup.Close();
    }

    private void WriteRow(Finding finding)
    {
        string anchor = FindingAttributes.Anchor(finding);
        _markup.Open(
            "tr",
            ("id", anchor),
            ("data-kind", ContractNames.Of(finding.Kind)),
            ("data-sources", FindingAttributes.Sources(finding, page)),
            ("data-days", FindingAttributes.Days(finding)));
        _markup.Open("th", ("scope", "row"));
        _markup.Element("a", HumanText.Kind(finding.Kind), ("class", "anchor"), ("href", "#" + anchor), ("title", "Permanent link to this finding"));
        _markup.Close();
        WriteSide(finding.A);
        WriteSide(finding.B);
        _markup.Element("td", $"{HumanText.Likelihood(finding.Confidence)}, {HumanText.Confidence(finding.Confidence)}", ("class", "sure"));
        _markup.CloseLine();
    }

    private void WriteSide(Evidence evidence)
    {
        _markup.Open("td");
        _markup.Element("q", HumanText.Short(evidence.Quote, 280), ("dir", "auto"));
        _markup.Open("span", ("class", "by"));
        WriteSource(evidence);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteSource(Evidence evidence)
    {
        string name = SourceRow.NameOf(evidence.Claim.Document);
        if (page.LinkTo(evidence.Claim.Document) is { } link)
            _markup.Element("a", name, ("href", link), ("dir", "auto"));
        else
            _markup.Element("bdi", name);
    }
}
