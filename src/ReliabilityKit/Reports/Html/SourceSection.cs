using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>The table of sources.</summary>
internal sealed class SourceSection(PageContext page)
{
    // What is known of a source grows: a further measure, such as a grade or an interval, is a further line here.
    private static readonly (string Name, Func<SourceRow, string> Value)[] Columns =
    [
        ("Documents", row => HumanText.Number(row.Documents)),
        ("Copied", row => HumanText.Number(row.CopiedDocuments)),
        ("Independent", row => HumanText.Number(row.IndependentDocuments)),
        ("Claims", row => HumanText.Number(row.Claims)),
        ("Corroborations", row => HumanText.Number(row.CountOf(FindingRelation.Corroboration))),
        ("Contradictions", row => HumanText.Number(row.CountOf(FindingRelation.Contradiction))),
        ("Disputes", row => HumanText.Number(row.CountOf(FindingRelation.Dispute))),
        ("Updates", row => HumanText.Number(row.CountOf(FindingRelation.Update))),
    ];

    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        page.OpenSection(
            SectionNames.Sources,
            "Sources",
            "A document counts as copied when at least half of what it says stands in an earlier document of another source. Contradictions are counted for "
            + "both sides: a high number does not say that a source is wrong.");
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table of sources"));
        _markup.Open("table", ("class", "sources"));
        page.TableHead(["Source", .. Columns.Select(column => column.Name)]);
        _markup.Open("tbody");
        foreach (SourceRow row in page.Sources.Rows)
            WriteRow(row);
        _markup.Close();
        _markup.Close();
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteRow(SourceRow row)
    {
        _markup.Open("tr");
        _markup.Element("th", row.Name, ("scope", "row"), ("dir", "auto"));
        foreach ((_, Func<SourceRow, string> value) in Columns)
            _markup.Element("td", value(row), ("class", "number"));
        _markup.CloseLine();
    }
}
