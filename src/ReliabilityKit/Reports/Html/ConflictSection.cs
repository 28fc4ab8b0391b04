using ReliabilityKit.Documents;
using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>Contradictions or disputes: each with both passages side by side, and on opening how its confidence came about.</summary>
internal sealed class ConflictSection(PageContext page)
{
    private const int TitleLength = 90;

    private readonly MarkupWriter _markup = page.Markup;
    private readonly PassageView _passages = new(page);
    private readonly WaterfallView _waterfall = new(page.Markup);

    public void Write(FindingRelation relation, string introduction)
    {
        Finding[] findings = [.. page.Report.Findings.Where(finding => finding.Relation == relation)];
        if (findings.Length == 0 && relation != FindingRelation.Contradiction)
            return;
        page.OpenSection(SectionNames.Anchor(relation), SectionNames.Heading(relation), findings.Length > 0 ? introduction : "None was found.");
        for (int i = 0; i < findings.Length; i++)
            WriteFinding(findings[i], i + 1);
        _markup.CloseLine();
    }

    private void WriteFinding(Finding finding, int number)
    {
        string anchor = FindingAttributes.Anchor(finding);
        _markup.Open(
            "article",
            ("class", "finding " + ContractNames.Of(finding.Relation)),
            ("id", anchor),
            ("data-kind", ContractNames.Of(finding.Kind)),
            ("data-sources", FindingAttributes.Sources(finding, page)),
            ("data-days", FindingAttributes.Days(finding)),
            ("aria-labelledby", anchor + "-title"));
        WriteHead(finding, number, anchor);
        _markup.Element("p", finding.Explanation, ("class", "why"), ("dir", "auto"));
        _markup.Open("div", ("class", "sides"));
        _passages.Write(finding.A);
        _passages.Write(finding.B);
        _markup.CloseLine();
        WriteDetails(finding);
        _markup.CloseLine();
    }

    private void WriteHead(Finding finding, int number, string anchor)
    {
        _markup.Open("p", ("class", "label"));
        _markup.Element("span", $"{HumanText.Number(number)}. {HumanText.Kind(finding.Kind)}");
        _markup.Element("a", "#" + finding.Id, ("class", "anchor"), ("href", "#" + anchor), ("aria-label", "Permanent link to this finding"));
        _markup.CloseLine();
        _markup.Open("h3", ("id", anchor + "-title"));
        _markup.Element("bdi", Title(finding, finding.A));
        _markup.Element("span", " or ", ("class", "or"));
        _markup.Element("bdi", Title(finding, finding.B));
        _markup.CloseLine();
        WriteConfidence(finding);
        WriteHints(finding);
    }

    // What was affirmed and denied is not seen from the verbs alone.
    private static string Title(Finding finding, Evidence evidence) =>
        HumanText.Short(finding.Kind == FindingKind.Polarity ? evidence.Quote : evidence.Value, TitleLength);

    private void WriteConfidence(Finding finding)
    {
        _markup.Open("p", ("class", "confidence"));
        Bars.Share(_markup, finding.Confidence);
        _markup.Open("span");
        _markup.Element("strong", Capitalized(HumanText.Likelihood(finding.Confidence)));
        _markup.Text($", confidence {HumanText.Confidence(finding.Confidence)}");
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteHints(Finding finding)
    {
        if (finding.A.Claim.Document.Id == finding.B.Claim.Document.Id)
            _markup.Element("p", "Both passages stand in the same document.", ("class", "hint"));
        if (UpdateHint.Of(finding) is not { } hint)
            return;
        _markup.Open("p", ("class", "hint"));
        _markup.Element("strong", "Could be an update: ");
        WriteName(hint.Later);
        _markup.Text($" was published {HumanText.Gap(hint.Gap)} later.");
        _markup.CloseLine();
    }

    private void WriteName(Document document) => _markup.Element("bdi", SourceRow.NameOf(document));

    private void WriteDetails(Finding finding)
    {
        _markup.Open("details");
        _markup.Element("summary", "How the confidence comes about");
        _waterfall.Write(finding);
        _markup.Close();
    }

    private static string Capitalized(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
