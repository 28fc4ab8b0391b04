using ReliabilityKit.Documents;

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
        foreach (Omission omission in page.Report.Omissions)
            _markup.Element("li", omission.ToString(), ("dir", "auto"));
        _markup.Close();
        _markup.CloseLine();
    }
}
