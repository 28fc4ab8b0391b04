using System.Globalization;
using NodaTime;

namespace ReliabilityKit.Documents.Input;

/// <summary>Makes documents from texts, pages and what is given about them, and lists what cannot be made one.</summary>
/// <param name="options">The limits.</param>
/// <param name="pages">The reader of web pages, when there is one.</param>
/// <param name="collector">Receives the documents.</param>
internal sealed class DocumentFactory(DocumentReaderOptions options, IPageReader? pages, DocumentCollector collector)
{
    /// <summary>Makes a document from a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">What is given about it.</param>
    /// <param name="name">The id when none is given.</param>
    /// <param name="place">Where it was found.</param>
    public void AddText(string text, DocumentFields fields, string name, InputPlace place)
    {
        if (Refuse(text.AsSpan(), place))
            return;
        string id = Reserve(fields, name, place);
        collector.Add(Describe(new Document(id, text), fields, place));
    }

    /// <summary>Makes a document from a web page; the parameters are those of <see cref="AddText"/>.</summary>
    public void AddPage(string html, DocumentFields fields, string name, InputPlace place)
    {
        if (pages is null)
        {
            Omit(place, "is a web page, and no page reader was given (the package ReliabilityKit.Html has one)");
            return;
        }

        if (Refuse(html.AsSpan(), place))
            return;
        string id = Reserve(fields, name, place);
        if (!pages.TryRead(id, html, out Document? document, out string? reason))
            Omit(place, reason);
        else if (!Refuse(document.Text.AsSpan(), place))
        {
            collector.Add(Describe(document, fields, place));
            return;
        }

        collector.Release(id);
    }

    private string Reserve(DocumentFields fields, string name, InputPlace place) =>
        collector.Reserve(string.IsNullOrWhiteSpace(fields.Id) ? name : fields.Id, place);

    private bool Refuse(ReadOnlySpan<char> text, InputPlace place)
    {
        if (text.IsWhiteSpace())
            Omit(place, "holds no text");
        else if (text.Length > options.MaxDocumentLength)
            Omit(place, string.Create(CultureInfo.InvariantCulture, $"is {text.Length} characters long; the limit is {options.MaxDocumentLength}"));
        else
            return false;
        return true;
    }

    private Document Describe(Document document, DocumentFields fields, InputPlace place)
    {
        foreach (string problem in fields.Problems)
            collector.Omit(place, OmissionKind.Detail, problem);
        return document with
        {
            Source = Given(fields.Source) ?? document.Source,
            Title = Given(fields.Title) ?? document.Title,
            Url = Given(fields.Url) ?? document.Url,
            Published = ReadPublished(fields.Published, place) ?? document.Published ?? PublicationTime.Find(document.Text),
        };
    }

    private OffsetDateTime? ReadPublished(string? published, InputPlace place)
    {
        if (string.IsNullOrWhiteSpace(published))
            return null;
        if (PublicationTime.TryParse(published, out OffsetDateTime time))
            return time;
        string quoted = published.Length <= 40 ? published : published[..40] + "…";
        collector.Omit(place, OmissionKind.Detail, $"\"published\" is \"{quoted.ReplaceLineEndings(" ")}\", not an ISO 8601 date or date-time; taken as not given");
        return null;
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;

    private void Omit(InputPlace place, string reason) => collector.Omit(place, OmissionKind.Document, reason);
}
