using System.Collections.Immutable;
using System.Globalization;
using ReliabilityKit.Documents;
using ReliabilityKit.Reports.Summaries;

namespace ReliabilityKit.Reports.Html;

/// <summary>What the parts of a page share.</summary>
internal sealed class PageContext
{
    /// <summary>More rows and columns than these fit no page.</summary>
    private const int MostSourcesInMatrix = 20;

    private readonly Dictionary<string, int> _documents = new(StringComparer.Ordinal);

    public PageContext(CheckReport report, MarkupWriter markup)
    {
        Report = report;
        Markup = markup;
        Sources = SourceTable.Of(report);
        Summary = ReportSummary.Of(report);
        DisputedFacts = Summaries.DisputedFacts.Find(report);
        Facts = new FactIndex(report);
        Agreement = AgreementMatrix.Of(report, Sources, MostSourcesInMatrix);
        for (int i = 0; i < report.Documents.Length; i++)
            _documents.TryAdd(report.Documents[i].Id, i);
    }

    public CheckReport Report { get; }

    public MarkupWriter Markup { get; }

    public SourceTable Sources { get; }

    public ReportSummary Summary { get; }

    public ImmutableArray<DisputedFact> DisputedFacts { get; }

    public FactIndex Facts { get; }

    public AgreementMatrix Agreement { get; }

    /// <summary>Returns a link to a document in the list of documents, or <see langword="null"/> where it is not listed.</summary>
    public string? LinkTo(Document document) =>
        _documents.TryGetValue(document.Id, out int index) ? "#" + DocumentAnchor(index) : null;

    /// <summary>Returns the anchor of the document with an index.</summary>
    public static string DocumentAnchor(int index) => string.Create(CultureInfo.InvariantCulture, $"document-{index + 1}");

    /// <summary>Opens a section with its heading.</summary>
    public void OpenSection(string anchor, string heading, string? introduction = null)
    {
        Markup.Open("section", ("aria-labelledby", anchor));
        Markup.Element("h2", heading, ("id", anchor));
        if (introduction is not null)
            Markup.Element("p", introduction, ("class", "introduction"));
    }

    /// <summary>Writes the header of a table.</summary>
    public void TableHead(params ReadOnlySpan<string> names)
    {
        Markup.Open("thead");
        Markup.Open("tr");
        foreach (string name in names)
            Markup.Element("th", name, ("scope", "col"));
        Markup.Close();
        Markup.CloseLine();
    }
}
