using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>Which sources agree with which: a row and a column for each.</summary>
internal sealed class MatrixSection(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;
    private readonly AgreementMatrix _matrix = page.Agreement;

    public void Write()
    {
        if (_matrix.Sources.IsEmpty)
            return;
        page.OpenSection(SectionNames.Agreement, "Who agrees with whom", Introduction());
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Agreement of sources"));
        _markup.Open("table", ("class", "matrix"));
        page.TableHead(["Source", .. _matrix.Sources.Select(NameOf)]);
        _markup.Open("tbody");
        foreach (int row in _matrix.Sources)
            WriteRow(row);
        _markup.Close();
        _markup.Close();
        _markup.Close();
        _markup.CloseLine();
    }

    private string Introduction()
    {
        string leftOut = _matrix.LeftOut > 0 ? $" {HumanText.Count(_matrix.LeftOut, "source")} with fewer findings left out." : "";
        return "Corroborations and contradictions between each two sources." + leftOut;
    }

    private string NameOf(int source) => page.Sources.Rows[source].Name;

    private void WriteRow(int row)
    {
        _markup.Open("tr");
        _markup.Element("th", NameOf(row), ("scope", "row"), ("dir", "auto"));
        foreach (int column in _matrix.Sources)
            WriteCell(row, column);
        _markup.CloseLine();
    }

    private void WriteCell(int row, int column)
    {
        SourcePair pair = _matrix[row, column];
        _markup.Open("td", ("class", row == column ? "self" : null));
        if (pair.Total > 0)
        {
            WriteCount(pair.Agreements, "agree", "for");
            WriteCount(pair.Conflicts, "differ", "against");
            Bars.Balance(_markup, pair.Agreements, pair.Conflicts);
        }

        _markup.Close();
    }

    private void WriteCount(int count, string verb, string style)
    {
        if (count == 0)
            return;
        _markup.Element("span", $"{HumanText.Number(count)} {verb}", ("class", style));
        _markup.Text(" ");
    }
}
