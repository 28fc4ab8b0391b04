using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>The page from its first line to its last.</summary>
internal sealed class ReportPage(CheckReport report, HtmlReportOptions options, MarkupWriter markup)
{
    private readonly PageContext _page = new(report, markup);

    public void Write()
    {
        markup.Doctype();
        markup.Open("html", ("lang", "en"));
        WriteHead();
        markup.Open("body");
        markup.Element("a", "Skip to the findings", ("class", "skip"), ("href", "#" + SectionNames.Findings));
        new Masthead(_page, options).Write();
        new FilterForm(_page).Write();
        WriteMain();
        WriteFooter();
        markup.Asset("script", PageAssets.Script);
        markup.Close();
        markup.CloseLine();
    }

    private string Title => $"{HumanText.Count(_page.Summary.CountOf(FindingRelation.Contradiction), "contradiction")} in {HumanText.Count(_page.Summary.Documents, "document")}";

    private void WriteHead()
    {
        markup.Open("head");
        markup.Void("meta", ("charset", "utf-8"));
        markup.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy));
        markup.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        markup.Void("meta", ("name", "generator"), ("content", $"{ToolVersion.Name} {ToolVersion.Version}"));
        markup.Element("title", Title);
        markup.Asset("style", PageAssets.Style);
        markup.CloseLine();
    }

    private void WriteMain()
    {
        markup.Open("main", ("id", SectionNames.Findings));
        var conflicts = new ConflictSection(_page);
        conflicts.Write(FindingRelation.Contradiction, "The surest come first. The report says what the texts say, not who is right.");
        conflicts.Write(FindingRelation.Dispute, "Two speakers disagree, and the texts only report it: no contradiction between the texts.");
        new BelievedSection(_page).Write();
        var pairs = new PairSection(_page);
        pairs.Write(FindingRelation.Update, "A later text has a newer figure: the story moved on.");
        pairs.Write(FindingRelation.Corroboration, "Texts that did not copy from each other say the same.");
        new TimelineSection(_page).Write();
        new SourceSection(_page).Write();
        new MatrixSection(_page).Write();
        new CopySection(_page).Write();
        new DocumentSection(_page).Write();
        new AbstentionSection(_page).Write();
        new OmissionSection(_page).Write();
        markup.CloseLine();
    }

    private void WriteFooter()
    {
        markup.Open("footer");
        markup.Element("p", "Confidence says how sure it is that two passages speak of the same event or fact and stand to each other as shown: "
            + "very likely from 0.90, likely from 0.75, more likely than not from 0.50. It is worked out by a program from the words "
            + "alone; read both passages before you rely on a finding.");
        markup.CloseLine();
    }
}
