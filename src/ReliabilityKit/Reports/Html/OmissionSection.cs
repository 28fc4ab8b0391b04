using ReliabilityKit.Documents;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>What was left out of the check, and why.</summary>
internal sealed class OmissionSection(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        if (page.Report.Omissions.IsEmpty)
            return;
        page.OpenSection(SectionNames.Omissions, "Left out of the check");
        _markup.Open("ul");
        foreach (Omission omission in page.Report.Omissions.Where(omission => omission.Kind != OmissionKind.Unfinished))
            _markup.Element("li", omission.ToString(), ("dir", "auto"));
        foreach (IGrouping<string, Omission> group in UnfinishedDocuments.ByReason(page.Report))
            WriteGroup(group);
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteGroup(IGrouping<string, Omission> group)
    {
        _markup.Open("li");
        _markup.Open("details");
        _markup.Element("summary", $"{HumanText.Count(group.Count(), "document")} {group.Key}");
        _markup.Element("p", string.Join(", ", group.Select(omission => omission.Path)), ("dir", "auto"));
        _markup.Close();
        _markup.Close();
    }
}
