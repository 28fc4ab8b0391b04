using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ReliabilityKit.Documents;
using ReliabilityKit.Documents.Passages;
using Document = ReliabilityKit.Documents.Document;

namespace ReliabilityKit.Html;

/// <summary>Makes documents from web pages.</summary>
/// <remarks>
/// <para>
/// <see cref="Document.Text"/> is the visible text of the page: everything inside <c>head</c>, <c>script</c>, <c>style</c>, <c>template</c> and
/// <c>noscript</c> goes, each block element is a line, white space is folded, empty lines go. Navigation and footers stay, so that every offset can be
/// checked against the page, but they are marked as <see cref="PassageKind.Furniture"/>.
/// </para>
/// <para>
/// Title, source and publication time come from JSON-LD, else from meta tags, else from the page's elements and text. Any string is a page: nothing is
/// fetched, no script runs, and no markup makes the reader throw. Instances are immutable and thread-safe.
/// </para>
/// </remarks>
public sealed class HtmlDocumentReader : IPageReader
{
    private readonly HtmlReaderOptions options;

    /// <summary>Creates a reader.</summary>
    /// <param name="options">The limits, or <see langword="null"/> for those of a new <see cref="HtmlReaderOptions"/>.</param>
    public HtmlDocumentReader(HtmlReaderOptions? options = null) => this.options = options ?? new HtmlReaderOptions();

    /// <inheritdoc/>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or <paramref name="html"/> is null.</exception>
    public bool TryRead(string id, string html, [NotNullWhen(true)] out Document? document, [NotNullWhen(false)] out string? reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(html);
        document = null;
        if (!TryParse(html, out IHtmlDocument? page, out reason))
            return false;
        using (page)
            document = Read(id, page);
        return true;
    }

    private static Document Read(string id, IHtmlDocument page)
    {
        PageText text = VisibleText.Of(page.DocumentElement);
        var metadata = new PageMetadata(page);
        string? title = metadata.Title;
        return new Document(id, text.Text)
        {
            Title = title,
            Source = metadata.Site,
            Url = metadata.Url,
            Published = metadata.Published ?? PublicationTime.Find(text.Text),
            Passages = FindPassages(text, title),
        };
    }

    private bool TryParse(string html, [NotNullWhen(true)] out IHtmlDocument? page, [NotNullWhen(false)] out string? refusal)
    {
        page = null;
        refusal = null;
        var guard = new MarkupGuard(options);
        var parser = new HtmlParser(new HtmlParserOptions
        {
            SkipComments = true,
            DisableElementPositionTracking = true,
            OnToken = (token, _) => guard.Watch(token),
        });
        try
        {
            page = parser.ParseDocument(html);
            return true;
        }
        catch (MarkupRefusedException e)
        {
            refusal = e.Message;
            return false;
        }
    }

    private static ImmutableArray<Passage> FindPassages(PageText page, string? title)
    {
        PageRegions.Mark(page);
        var blocks = new TextBlock[page.Lines.Count];
        for (int i = 0; i < blocks.Length; i++)
            blocks[i] = PageBlocks.Describe(page, i);
        return PassageFinder.Find(page.Text, title, blocks);
    }
}
