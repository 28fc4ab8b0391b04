using ReliabilityKit.Findings;
using ReliabilityKit.Reports.Summaries;
using ReliabilityKit.Sources.Ratings;

namespace ReliabilityKit.Reports.Html;

/// <summary>The table of sources.</summary>
internal sealed class SourceSection(PageContext page)
{
    private static readonly (string Name, Func<SourceRow, string> Value)[] Columns =
    [
        ("Grade", row => row.Rating?.Grade.ToString() ?? "–"),
        ("Trust (90 %)", row => row.Rating is { } rating ? RatingText.Trust(rating) : "–"),
        ("Judged claims", row => row.Rating is { } rating ? HumanText.Number(rating.ScorableClaims) : "–"),
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
            + "both sides: a high number does not say that a source is wrong. " + RatingText.AboutSources);
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table of sources"));
        _markup.Open("table", ("class", "sources"));
        page.TableHead(["Source", .. Columns.Select(column => column.Name)]);
        _markup.Open("tbody");
        foreach (SourceRow row in page.Sources.Rows)
            WriteRow(row);
        _markup.Close();
        _markup.Close();
        _markup.Close();
        var signals = new SignalList(page);
        foreach (SourceRating rating in page.Sources.Rows.Select(row => row.Rating).OfType<SourceRating>())
            signals.Write(rating);
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
