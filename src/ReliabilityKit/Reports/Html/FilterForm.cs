using System.Globalization;
using ReliabilityKit.Findings;

namespace ReliabilityKit.Reports.Html;

/// <summary>Filters by kind, source and date of publication. Hidden until the script shows them, since without it they would do nothing.</summary>
internal sealed class FilterForm(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        if (page.Report.Findings.IsEmpty)
            return;
        _markup.Open("form", ("id", "filters"), ("class", "filters"), ("aria-label", "Filter the findings"), ("hidden", ""));
        WriteKinds();
        WriteSources();
        WriteDay("filter-from", "Published from");
        WriteDay("filter-to", "to");
        _markup.Element("button", "Show all", ("type", "reset"));
        _markup.Element("output", "", ("id", "filter-result"), ("aria-live", "polite"));
        _markup.CloseLine();
    }

    private void WriteKinds()
    {
        OpenSelect("filter-kind", "Kind", "every kind");
        foreach (FindingKind kind in page.Report.Findings.Select(finding => finding.Kind).Distinct().Order())
            _markup.Element("option", HumanText.Kind(kind), ("value", ContractNames.Of(kind)));
        CloseField();
    }

    private void WriteSources()
    {
        OpenSelect("filter-source", "Source", "every source");
        for (int i = 0; i < page.Sources.Rows.Length; i++)
            _markup.Element("option", page.Sources.Rows[i].Name, ("value", i.ToString(CultureInfo.InvariantCulture)));
        CloseField();
    }

    private void OpenSelect(string id, string label, string all)
    {
        OpenField(id, label);
        _markup.Open("select", ("id", id));
        _markup.Element("option", all, ("value", ""));
    }

    private void WriteDay(string id, string label)
    {
        OpenField(id, label);
        _markup.Void("input", ("type", "date"), ("id", id));
        _markup.Close();
    }

    private void OpenField(string id, string label)
    {
        _markup.Open("div");
        _markup.Element("label", label, ("for", id));
    }

    private void CloseField()
    {
        _markup.Close();
        _markup.CloseLine();
    }
}
