using System.Collections.Immutable;
using ReliabilityKit.Documents;

namespace ReliabilityKit.Reports.Html;

/// <summary>The list of documents, to which passages link.</summary>
internal sealed class DocumentSection(PageContext page)
{
    private readonly MarkupWriter _markup = page.Markup;

    public void Write()
    {
        page.OpenSection(SectionNames.Documents, "Documents");
        _markup.Open("div", ("class", "scroll"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Table of documents"));
        _markup.Open("table", ("class", "documents"));
        page.TableHead("Document", "Title", "Source", "Published");
        _markup.Open("tbody");
        ImmutableArray<Document> documents = page.Report.Documents;
        for (int i = 0; i < documents.Length; i++)
            WriteRow(documents[i], PageContext.DocumentAnchor(i));
        _markup.Close();
        _markup.Close();
        _markup.Close();
        _markup.CloseLine();
    }

    private void WriteRow(Document document, string anchor)
    {
        _markup.Open("tr", ("id", anchor));
        _markup.Element("th", document.Id, ("scope", "row"), ("dir", "auto"));
        _markup.Open("td", ("dir", "auto"));
        WriteTitle(document);
        _markup.Close();
        _markup.Element("td", document.Source ?? "", ("dir", "auto"));
        _markup.Element("td", HumanText.Published(document));
        _markup.CloseLine();
    }

    private void WriteTitle(Document document)
    {
        string title = HumanText.Short(document.Title ?? "no title", 200);
        if (WebAddress.Of(document) is { } address)
            _markup.Element("a", title, ("href", address), ("rel", "noopener noreferrer nofollow external"));
        else
            _markup.Text(title);
    }
}
